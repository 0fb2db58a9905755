"""Make ``.venv`` with the libraries of the lock and the program in it; nothing when it is up to date.

    python tools/install.py          what the program needs
    python tools/install.py --dev    what the tests need as well

Any Python from 3.6 on can read this file, so that an older one is answered by a sentence.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import List

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCKS = {"run": "requirements.lock", "dev": "requirements-dev.lock"}
OLDEST, NEWEST = (3, 11), (3, 14)
OPEN_A_WINDOW = "from PySide6.QtWidgets import QApplication; QApplication([])"


def main() -> None:
    """Install for ``run`` or, with --dev, for ``dev``."""
    level = "dev" if "--dev" in sys.argv[1:] else "run"
    check_python()
    if is_installed(level):
        return
    install_debian_packages(level)
    make_venv()
    print("Installing the libraries; the first time takes a few minutes…", flush=True)
    install_libraries(level)
    check_window(level)
    for done in ("run", "dev") if level == "dev" else ("run",):
        stamp(done).write_text(fingerprint(done), encoding="ascii")


def check_python() -> None:
    """Refuse a Python that is too old, too new, or without venv."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        stop(
            "This is Python {0}.{1}; Coalition Desktop needs Python 3.11, 3.12, 3.13 or 3.14. "
            "Install one of them and run the same command again.".format(*sys.version_info[:2])
        )
    try:
        import ensurepip
        import venv
    except ImportError:
        stop(
            "This Python lacks the modules venv and ensurepip. On Debian and Ubuntu: "
            "sudo apt install python3-venv  — then run the same command again."
        )
    else:
        del ensurepip, venv


def fingerprint(level: str) -> str:
    """Changes with the lock, with the declaration of the program, and with the folder it lies in."""
    digest = hashlib.sha256(str(ROOT).encode())
    for name in (LOCKS[level], "pyproject.toml"):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def stamp(level: str) -> Path:
    """The file that holds the fingerprint of what was installed."""
    return VENV / ("installed-" + level)


def is_installed(level: str) -> bool:
    """Whether the libraries of this lock are there."""
    return stamp(level).exists() and stamp(level).read_text(encoding="ascii") == fingerprint(level) and venv_works()


def venv_works() -> bool:
    """False where the Python that made ``.venv`` is gone, or the folder was moved or copied."""
    ask = "import sys; print(sys.prefix)"
    try:
        answer = subprocess.run([str(PYTHON), "-c", ask], stdout=subprocess.PIPE, check=True, universal_newlines=True)
    except (OSError, subprocess.CalledProcessError):
        return False
    script = PYTHON.with_name("pip")
    moved = script.exists() and str(VENV).encode() not in script.read_bytes()[:400]
    return Path(answer.stdout.strip()) == VENV and not moved


def make_venv() -> None:
    """A fresh ``.venv`` where there is none that works."""
    if not venv_works():
        run([sys.executable, "-m", "venv", "--clear", str(VENV)], "The folder .venv could not be made (see above).")


def install_libraries(level: str) -> None:
    """The exact files of the lock, each checked by its hash, then the program itself."""
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "--no-input"]
    if not sys.stdout.isatty():
        pip.append("--quiet")
    sentence = (
        "The libraries could not be installed (see above). Check the internet connection and run the same "
        "command again: it goes on where it stopped."
    )
    run([*pip, "--require-hashes", "-r", str(ROOT / LOCKS[level])], sentence)
    run([*pip, "--no-deps", "--no-build-isolation", "-e", str(ROOT)], sentence)


def check_window(level: str) -> None:
    """Open Qt once, so that a missing system library is named now and not by a crash later."""
    env = dict(os.environ)
    if level == "dev" or (sys.platform == "linux" and not (env.get("DISPLAY") or env.get("WAYLAND_DISPLAY"))):
        env["QT_QPA_PLATFORM"] = "offscreen"
    command = [str(PYTHON), "-c", OPEN_A_WINDOW]
    tried = subprocess.run(command, stderr=subprocess.PIPE, env=env, universal_newlines=True, check=False)
    if tried.returncode:
        print(tried.stderr.strip())
        stop(
            "The libraries are installed, but no window can be opened (see above); mostly a system library is missing. "
            "On Debian and Ubuntu: sudo apt install " + " ".join(debian_packages("run"))
        )


def debian_packages(level: str) -> List[str]:
    """The packages of tools/debian.txt: those of the window, and for ``dev`` those of the tests."""
    wanted, section = [], ""
    for line in (ROOT / "tools" / "debian.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif line and not line.startswith("#") and (section == "window" or level == "dev"):
            wanted.append(line)
    return wanted


def install_debian_packages(level: str) -> None:
    """As root on Debian or Ubuntu, install what is missing; elsewhere nothing is touched."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or not shutil.which("apt-get"):
        return
    missing = [p for p in debian_packages(level) if not is_debian_package_installed(p)]
    if missing:
        print("Installing system packages: " + " ".join(missing), flush=True)
        apt = ["apt-get", "-qq", "-o", "Dpkg::Use-Pty=0"]
        os.environ["DEBIAN_FRONTEND"] = "noninteractive"
        sentence = "The system packages could not be installed (see above)."
        run([*apt, "update"], sentence)
        run([*apt, "install", "-y", "--no-install-recommends", *missing], sentence)


def is_debian_package_installed(package: str) -> bool:
    """What dpkg says of the package."""
    asked = ["dpkg-query", "-W", "-f=${Status}", package]
    answer = subprocess.run(asked, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    return answer.stdout.endswith(b"ok installed")


def run(command: List[str], sentence: str) -> None:
    """Run a program; where it fails, stop with the sentence."""
    if subprocess.call(command):
        stop(sentence)


def stop(sentence: str) -> None:
    """One plain sentence, and out."""
    sys.exit("\n" + sentence)


if __name__ == "__main__":
    main()
