"""A second start hands its files to the window that is open already, and leaves."""

from __future__ import annotations

import json
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 2000
_LIMIT_BYTES = 4 * 1024 * 1024
_TAKEN = b"taken\n"


def hand_over(folder: Path, texts: Sequence[str]) -> bool:
    """Give paths and addresses to the window over this data folder; False when none answers."""
    socket = QLocalSocket()
    socket.connectToServer(name_of(folder))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(json.dumps(list(texts)).encode() + b"\n")
    is_taken = socket.waitForReadyRead(_WAIT_MS) and socket.readAll().data() == _TAKEN
    socket.disconnectFromServer()
    return is_taken


class Handover(QObject):
    """Listens for second starts of this person, over one data folder."""

    received = Signal(list)
    """The texts that a second start was given; may be empty: it only wants the window."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # The journal's lock says that we are alone: whatever is left here is of a dead program.
        QLocalServer.removeServer(name_of(folder))
        self._server.listen(name_of(folder))
        self._server.newConnection.connect(self._on_connection)

    def close(self) -> None:
        """Take no more."""
        self._server.close()

    def _on_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        socket.readyRead.connect(lambda: self._read(socket))

    def _read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > _LIMIT_BYTES:
            socket.abort()
        elif socket.canReadLine():
            texts = _texts(bytes(socket.readLine().data()))
            if texts is not None:
                socket.write(_TAKEN)
                self.received.emit(texts)
            socket.disconnectFromServer()


def _texts(line: bytes) -> list[str] | None:
    """The texts of a message; None when it is not one of ours."""
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, list):
        return None
    return [text for text in found if isinstance(text, str)]  # pyright: ignore[reportUnknownVariableType] - of an unknown kind until here


def name_of(folder: Path) -> str:
    """One name per data folder, short enough for every system."""
    return f"musicupload-{sha256(str(folder.absolute()).encode()).hexdigest()[:24]}"
