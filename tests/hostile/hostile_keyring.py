"""A keyring for programs that a test starts: it knows the keys of the practice services."""

from __future__ import annotations

from keyring.backend import KeyringBackend

from musicupload_gui.practice.audiodelivery import PRACTICE_AUDIODELIVERY_KEY
from musicupload_gui.practice.swayzio import PRACTICE_SWAYZIO_TOKEN

NAME = "hostile_keyring.PracticeKeyring"
"""For `PYTHON_KEYRING_BACKEND`, where this folder can be imported from."""
_KEYS = {"token": PRACTICE_SWAYZIO_TOKEN, "api_key": PRACTICE_AUDIODELIVERY_KEY}


class PracticeKeyring(KeyringBackend):
    """Reads only."""

    priority = 0.0  # pyright: ignore[reportAssignmentType] - the library makes a class property of it

    def get_password(self, service: str, username: str) -> str | None:
        """The practice key of that kind, whatever the account."""
        return _KEYS.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        """Nothing is kept."""

    def delete_password(self, service: str, username: str) -> None:
        """Nothing is kept."""
