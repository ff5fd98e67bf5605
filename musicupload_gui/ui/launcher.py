"""How far everything is, on the program's icon in the docks and task bars of Linux desktops.

The signal is that of Unity's launcher, which KDE's task manager and GNOME's docks read, too. A
desktop that knows nothing of it takes no notice.
"""

from __future__ import annotations

from PySide6.QtDBus import QDBusConnection, QDBusMessage

_PATH, _INTERFACE = "/com/canonical/unity/launcherentry/1", "com.canonical.Unity.LauncherEntry"
_STEPS = 100


class Launcher:
    """The icon, named by the program's desktop file."""

    def __init__(self, desktop_file: str) -> None:
        self._entry = f"application://{desktop_file}.desktop"
        self._shown: int | None = None

    def show(self, fraction: float | None) -> None:
        """Show a bar that is filled to `fraction`, or none; only whole percents are told."""
        percent = None if fraction is None else int(fraction * _STEPS)
        bus = QDBusConnection.sessionBus()
        if percent == self._shown or not bus.isConnected():
            return
        self._shown = percent
        told = {"progress": (percent or 0) / _STEPS, "progress-visible": percent is not None}
        signal = QDBusMessage.createSignal(_PATH, _INTERFACE, "Update")
        signal.setArguments([self._entry, told])
        bus.send(signal)
