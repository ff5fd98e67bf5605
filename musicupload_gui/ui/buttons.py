"""Buttons of the look: plain, primary, quiet, small, and those that read like a link."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton

from musicupload_gui.ui.look import Look
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.tokens import ICON


class Kind(StrEnum):
    """How loud a button is; one window has one primary button at most."""

    PLAIN = "plain"
    PRIMARY = "primary"
    QUIET = "quiet"
    LINK = "link"
    SMALL = "small"


_ICON_GAP = 4
"""Beside the 4 px that Qt leaves between an icon and its text."""
_INKS = {
    Kind.PLAIN: "text",
    Kind.PRIMARY: "on_accent",
    Kind.QUIET: "text2",
    Kind.LINK: "accent_text",
    Kind.SMALL: "text",
}


class Button(QPushButton):
    """A push button whose icon follows the theme; its text is its accessible name."""

    def __init__(self, look: Look, text: str, kind: Kind = Kind.PLAIN, icon: str = "") -> None:
        super().__init__(text)
        self._look, self._kind, self._icon = look, kind, icon
        self.setAccessibleName(text)
        self.setProperty(kind.value, True)
        self.setProperty("pictured", bool(icon))
        self.setAutoDefault(False)
        look.theme.changed.connect(self._dress)
        self._dress()

    def use_icon(self, name: str) -> None:
        """Show another icon from now on."""
        self._icon = name
        self._dress()

    def _dress(self) -> None:
        if self._icon:
            tokens = self._look.theme.tokens
            hue: str = getattr(tokens, _INKS[self._kind])
            gap = px(_ICON_GAP) if self.text() else 0
            self.setIcon(self._look.icons.icon(self._icon, hue, px(ICON), tokens.text3, gap))
            self.setIconSize(QSize(px(ICON) + gap, px(ICON)))
