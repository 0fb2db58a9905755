"""The parts that pages are made of; they know the look and the language, nothing of the registry."""
