"""What a person does in one step, for the window and the terminal alike."""
