"""Run under a session bus of its own: plays the desktop's two services, and asks as we ask.

Prints what the services were told, a line each; the names are those of the freedesktop.org
specifications for notifications and for idle inhibition.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Any, cast

from dbus_fast.aio import MessageBus
from dbus_fast.constants import BusType, MessageType
from dbus_fast.message import Message
from dbus_fast.signature import Variant
from PySide6.QtCore import QCoreApplication

from musicupload_gui.ui.awake import Awake
from musicupload_gui.ui.launcher import Launcher
from musicupload_gui.ui.notices import Notices

SERVICES = (
    "org.freedesktop.Notifications",
    "org.freedesktop.PowerManagement",
    "org.gnome.SessionManager",
)
NOTIFICATIONS = """
<node><interface name="org.freedesktop.Notifications">
  <method name="Notify">
    <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/>
    <arg type="a{sv}" direction="in"/><arg type="i" direction="in"/>
    <arg type="u" direction="out"/>
  </method>
  <method name="GetCapabilities"><arg type="as" direction="out"/></method>
  <method name="GetServerInformation">
    <arg type="s" direction="out"/><arg type="s" direction="out"/>
    <arg type="s" direction="out"/><arg type="s" direction="out"/>
  </method>
  <method name="CloseNotification"><arg type="u" direction="in"/></method>
  <signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
  <signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal>
</interface></node>
"""
ANSWERS: dict[str, tuple[str, list[Any]]] = {
    "Notify": ("u", [7]),
    "GetCapabilities": ("as", [["body", "actions"]]),
    "GetServerInformation": ("ssss", ["fake", "fake", "1", "1.2"]),
    "Inhibit": ("u", [3]),
    "UnInhibit": ("", []),
    "Uninhibit": ("", []),
    "CloseNotification": ("", []),
    "Introspect": ("s", [NOTIFICATIONS]),
}
SAID = {"Notify", "Inhibit", "UnInhibit", "Uninhibit"}
LIMIT_S = 20.0


class Desktop:
    """Answers for the services, and remembers."""

    def __init__(self, bus: MessageBus) -> None:
        self._bus = bus
        self.told: list[str] = []
        self.news = asyncio.Event()
        bus.add_message_handler(self._handle)

    def _handle(self, message: Message) -> Message | None:
        answer = ANSWERS.get(message.member or "")
        if message.member == "Update":
            self._note(message)
        if message.message_type is not MessageType.METHOD_CALL or answer is None:
            return None
        if message.member in SAID:
            self._note(message)
        return Message.new_method_return(message, *answer)

    def _note(self, message: Message) -> None:
        body = cast("list[object]", message.body)
        texts = [part for part in body if isinstance(part, str) and part]
        maps = [cast("dict[str, Variant]", part) for part in body if isinstance(part, dict)]
        texts += [repr(variant.value) for each in maps for variant in _variants(each)]
        self.told.append(f"{message.member} {' | '.join(texts)}".strip())
        self.news.set()

    async def until(self, word: str) -> None:
        async with asyncio.timeout(LIMIT_S):
            while not any(line.startswith(word) for line in self.told):
                self.news.clear()
                await self.news.wait()


def _variants(body: dict[str, Variant]) -> list[Variant]:
    """What a map of a launcher's signal holds; a notification's hints are not looked at."""
    return [value for name, value in body.items() if name.startswith("progress")]


async def main() -> None:
    """Show a notification, click it, keep the computer awake, and let go of it."""
    bus = await MessageBus(bus_type=BusType.SESSION).connect()
    for name in SERVICES:
        await bus.request_name(name)
    desktop = Desktop(bus)
    clicked = asyncio.Event()
    tasks: list[asyncio.Task[None]] = []
    notices = Notices(
        "MusicUpload", Path("app.svg"), lambda work: tasks.append(asyncio.ensure_future(work))
    )
    notices.show("MusicUpload is done", "2 uploads are ready.", clicked.set)
    await desktop.until("Notify")
    await asyncio.gather(*tasks)
    path, interface = "/org/freedesktop/Notifications", "org.freedesktop.Notifications"
    signal = Message.new_signal(path, interface, "ActionInvoked", "us", [7, "default"])
    await bus.send(signal)  # pyright: ignore[reportUnknownMemberType] - its future is untyped
    async with asyncio.timeout(LIMIT_S):
        await clicked.wait()
    desktop.told.append("clicked")
    awake = Awake()
    awake.keep(True)
    awake.keep(True)
    await desktop.until("Inhibit")
    awake.keep(False)
    await desktop.until("Un")
    match = "type='signal',interface='com.canonical.Unity.LauncherEntry'"
    bus_name = "org.freedesktop.DBus"
    await bus.call(
        Message(
            bus_name, "/org/freedesktop/DBus", bus_name, "AddMatch", signature="s", body=[match]
        )
    )
    app = QCoreApplication([])
    launcher = Launcher("musicupload-gui")
    for fraction in (0.625, 0.629, None):
        launcher.show(fraction)
    await desktop.until("Update application://musicupload-gui.desktop | 0.0 | False")
    app.quit()
    sys.stdout.write("\n".join(desktop.told))
    bus.disconnect()


asyncio.run(main())
