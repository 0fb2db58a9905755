"""A PostgreSQL server for the tests of one process, started when the first of them asks for a registry on it.

It listens on a socket in a folder of its own and nowhere else, and ends with the process.
"""

from __future__ import annotations

import itertools
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from urllib.parse import quote

import pytest
from sqlalchemy import create_engine
from sqlalchemy.exc import OperationalError

from coalition_desktop.changes.canon import Value
from coalition_desktop.store.any_registry import AnyRegistry
from coalition_desktop.store.registry import Registry
from coalition_desktop.store.server import ServerRegistry

_USER = "postgres"  # the server refuses to run as root
_UNSAFE = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "listen_addresses": ""}
_numbers = itertools.count(1)
_running: list[_Server] = []


@cache
def programs() -> Path | None:
    """The folder of the server's programs; None where it is not installed."""
    found = shutil.which("postgres")
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda p: int(p.parts[-3]))
    return Path(found).parent if found else debian[-1].parent if debian else None


needed = pytest.mark.skipif(programs() is None, reason="PostgreSQL is not installed (Debian: postgresql)")
ON_BOTH = ("sqlite", pytest.param("postgresql", marks=needed))  # for tests whose registries are made by ``make``


class _Server:
    """A running server."""

    def __init__(self, programs: Path) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="pg-"))  # the path of a socket must be short
        self.as_user: list[str] = []
        if os.geteuid() == 0:
            user = pwd.getpwnam(_USER)
            os.chown(self.folder, user.pw_uid, user.pw_gid)
            self.as_user = [f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]
        data = str(self.folder / "data")
        make = [
            str(programs / "initdb"),
            "-D",
            data,
            "-U",
            _USER,
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
            "-N",
        ]
        subprocess.run(["setpriv", *self.as_user, *make], check=True, stdout=subprocess.DEVNULL, cwd="/")
        how = [word for key, value in _UNSAFE.items() for word in ("-c", f"{key}={value}")]
        serve = [str(programs / "postgres"), "-D", data, "-k", str(self.folder), *how]
        self.process = subprocess.Popen(
            ["setpriv", "--pdeathsig=INT", *self.as_user, *serve], stderr=subprocess.DEVNULL, cwd="/"
        )
        self.url = f"postgresql+psycopg://{_USER}@/postgres?host={self.folder}"
        self.engine = create_engine(self.url)
        self._ask("CREATE EXTENSION pg_trgm", until=time.monotonic() + 30)

    def _ask(self, what: str, until: float = 0) -> None:
        try:
            with self.engine.begin() as connection:
                connection.exec_driver_sql(what)
        except OperationalError:  # it may still be starting
            if time.monotonic() > until or self.process.poll() is not None:
                raise
            time.sleep(0.02)
            self._ask(what, until)

    def new_url(self) -> str:
        """Of a schema with nothing in it."""
        name = f"registry_{next(_numbers)}"
        self._ask(f"CREATE SCHEMA {name}")
        return f"{self.url}&options={quote(f'-csearch_path={name}')}"

    def new_database(self, how: str) -> str:
        """The URL of an empty database of its own; ``how``: more of SQL's words for it."""
        name = f"database_{next(_numbers)}"
        with self.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql(f"CREATE DATABASE {name} TEMPLATE template0 {how}")
        return self.url.replace("/postgres?", f"/{name}?")

    def stop(self) -> None:
        self.engine.dispose()
        self.process.send_signal(signal.SIGINT)  # it waits for nobody
        self.process.wait(30)
        shutil.rmtree(self.folder)


def new_url() -> str:
    """The URL of an empty schema."""
    return _server().new_url()


def new_database(how: str) -> str:
    """The URL of an empty database of its own; ``how``: more of SQL's words for it."""
    return _server().new_database(how)


def _server() -> _Server:
    """The running one; the first to ask starts it."""
    if not _running:
        found = programs()
        assert found is not None
        _running.append(_Server(found))
    return _running[0]


def make(database: str, path: Path, office: Mapping[str, Value], author: str) -> AnyRegistry:
    """A new registry: on the server, in a schema of its own, or the file ``path``."""
    if database == "postgresql":
        return ServerRegistry.make(new_url(), office, author)
    return Registry.make(path, office, author)


def again(registry: AnyRegistry) -> AnyRegistry:
    """The registry closed and opened again."""
    registry.close()
    author = registry.identity.author
    if isinstance(registry, Registry):
        return Registry(registry.path, author=author)
    return ServerRegistry(registry.engine.url.render_as_string(hide_password=False), author=author)


def stop() -> None:
    """Stop the server, if one was started."""
    while _running:
        _running.pop().stop()
