"""Turns the tokens into Qt's palette, style sheet and fonts, and follows the system's scheme."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from musicupload_gui.ui.measures import scale
from musicupload_gui.ui.style import build_style_sheet
from musicupload_gui.ui.tokens import (
    BODY_PX,
    TYPES,
    Role,
    Scheme,
    Tokens,
    tokens_of,
)

STYLE_PREFIX = "look"
"""The search path under which style sheets find their few pictures."""


def font(role: Role, *, tabular: bool = False) -> QFont:
    """The font of a text role; `tabular` for numbers that change in place."""
    return QFont(_font_of(QApplication.font().key(), role, tabular))


@lru_cache(maxsize=64)
def _font_of(font_key: str, role: Role, tabular: bool) -> QFont:
    made = QFont()
    made.fromString(font_key)
    body_px = QFontInfo(made).pixelSize()
    kind = TYPES[role]
    made.setPixelSize(max(1, round(body_px * kind.size_px / BODY_PX)))
    made.setWeight(QFont.Weight(kind.weight))
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


@lru_cache(maxsize=128)
def colour(value: str) -> QColor:
    """A token's colour, made once."""
    return QColor(value)


def palette(tokens: Tokens) -> QPalette:
    """The palette of a scheme; roles that Qt's own style paints with all come from the tokens."""
    made = QPalette()
    roles = QPalette.ColorRole
    for role, value in (
        (roles.Window, tokens.window),
        (roles.WindowText, tokens.text),
        (roles.Base, tokens.base),
        (roles.AlternateBase, tokens.hover),
        (roles.Text, tokens.text),
        (roles.PlaceholderText, tokens.text3),
        (roles.Button, tokens.raised),
        (roles.ButtonText, tokens.text),
        (roles.BrightText, tokens.on_accent),
        (roles.Light, tokens.raised),
        (roles.Midlight, tokens.line),
        (roles.Mid, tokens.line),
        (roles.Dark, tokens.control),
        (roles.Shadow, tokens.control),
        (roles.Highlight, tokens.select),
        (roles.HighlightedText, tokens.text),
        (roles.Accent, tokens.accent),
        (roles.Link, tokens.accent_text),
        (roles.LinkVisited, tokens.accent_text),
        (roles.ToolTipBase, tokens.toast),
        (roles.ToolTipText, tokens.on_toast),
    ):
        made.setColor(role, colour(value))
    made.setColor(QPalette.ColorGroup.Inactive, roles.Highlight, colour(tokens.select_idle))
    for role in (roles.WindowText, roles.Text, roles.ButtonText, roles.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, role, colour(tokens.text3))
    return made


def style_sheet(tokens: Tokens) -> str:
    """The small style sheet of buttons, fields, tabs, menus and scroll bars."""
    return build_style_sheet(tokens, scale())


class Theme(QObject):
    """The look of the whole application: applied once, then kept in step with the system."""

    changed = Signal()
    """The tokens or the scale are new; who paints by hand repaints."""

    def __init__(self, app: QApplication, resources: Path) -> None:
        super().__init__(app)
        self._app = app
        self._forced: Scheme | None = None
        self._contrast: bool | None = None
        QDir.setSearchPaths(STYLE_PREFIX, [str(resources / "look")])
        hints = app.styleHints()
        self._tokens = self._wanted()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)
        app.setStyle("Fusion")
        self._apply()

    @property
    def tokens(self) -> Tokens:
        """The colours in use now."""
        return self._tokens

    @contextmanager
    def undressed(self) -> Generator[None]:
        """Put a window together without the style sheet, which it gets as a whole at the end.

        Otherwise Qt works the sheet out anew for all that a widget holds, each time it is put
        into another: two thirds of the making of the main window.
        """
        self._app.setStyleSheet("")
        try:
            yield
        finally:
            self._app.setStyleSheet(style_sheet(self._tokens))

    def force(self, scheme: Scheme | None) -> None:
        """Stay with one scheme, or follow the system again (None)."""
        self._forced = scheme
        self._follow()

    def force_contrast(self, *, is_high: bool | None) -> None:
        """Have high contrast or not, or follow the system again (None)."""
        self._contrast = is_high
        self._follow()

    def refresh(self) -> None:
        """Build everything anew, because the system's font has changed."""
        self._apply()
        self.changed.emit()

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted != self._tokens:
            self._tokens = wanted
            self.refresh()

    def _wanted(self) -> Tokens:
        hints = self._app.styleHints()
        is_dark = hints.colorScheme() is Qt.ColorScheme.Dark
        contrast = hints.accessibility().contrastPreference()
        is_high = contrast is Qt.ContrastPreference.HighContrast
        return tokens_of(
            self._forced or (Scheme.DARK if is_dark else Scheme.LIGHT),
            is_high_contrast=is_high if self._contrast is None else self._contrast,
        )

    def _apply(self) -> None:
        self._app.setPalette(palette(self._tokens))
        self._app.setStyleSheet(style_sheet(self._tokens))
