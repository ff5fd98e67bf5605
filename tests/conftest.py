"""What every test runs in: no real home, no display needed, no noise allowed."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_API", "pyside6")
os.environ.pop("SSLKEYLOGFILE", None)

import logging
from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from musicupload_gui.ui.application import Application


@pytest.fixture
def anyio_backend() -> str:
    """Async tests run on asyncio alone, as the program does."""
    return "asyncio"


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """The application that pytest-qt makes is the program's own."""
    return Application


@pytest.fixture(autouse=True)
def private_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test sees this machine's settings, keyring or proxies."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home))
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.delenv("MUSICUPLOAD_DATA_DIR", raising=False)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    return home


@pytest.fixture(autouse=True)
def quiet_log(caplog: pytest.LogCaptureFixture) -> Generator[None]:
    """A warning in the log that the test did not ask for (`caplog.clear()`) is a failure."""
    yield
    loud = [r for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
    assert not loud, [record.getMessage() for record in loud]
