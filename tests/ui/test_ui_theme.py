"""The look's numbers hold: contrast, scale, palette, style sheet, and following the system."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QFile
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui_samples import PROVIDERS

from musicupload_gui.ui.marks import NEUTRAL_HUE, mark_pixmap
from musicupload_gui.ui.measures import px, scale
from musicupload_gui.ui.theme import Theme, font, palette, style_sheet
from musicupload_gui.ui.tokens import DARK, LIGHT, TYPES, Role, Scheme, Tokens, tokens_of

SURFACES = ("base", "window", "raised", "hover", "sunken", "select", "select_idle")
LOWEST = {
    "text": (14.0, 10.3),
    "text2": (5.8, 5.7),
    "text3": (4.7, 4.8),
    "accent_text": (5.8, 5.8),
    "ok": (4.9, 5.9),
    "warn": (5.3, 6.0),
    "err": (5.2, 5.3),
    "bar": (4.1, 4.1),
}
PAIRS = {
    ("on_accent", "accent"): (6.4, 4.8),
    ("on_accent", "accent_hover"): (8.0, 5.4),
    ("on_toast", "toast"): (13.6, 14.7),
    ("toast_link", "toast"): (8.4, 6.0),
    ("text", "ok_bg"): (4.5, 4.5),
    ("text2", "warn_bg"): (4.5, 4.5),
    ("text2", "err_bg"): (4.5, 4.5),
    ("warn", "warn_bg"): (4.5, 4.5),
    ("err", "err_bg"): (4.5, 4.5),
    ("accent_text", "accent_bg"): (4.5, 4.5),
}


def luminance(hue: str) -> float:
    def linear(part: str) -> float:
        value = int(part, 16) / 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(hue[i : i + 2]) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def hue(tokens: Tokens, name: str) -> str:
    value = getattr(tokens, name)
    assert isinstance(value, str)
    return value


@pytest.mark.parametrize(("tokens", "side"), [(LIGHT, 0), (DARK, 1)])
@pytest.mark.parametrize("name", LOWEST)
def test_every_text_colour_reads_on_every_surface(tokens: Tokens, side: int, name: str) -> None:
    ratios = [contrast(hue(tokens, name), hue(tokens, ground)) for ground in SURFACES]
    assert round(min(ratios), 1) >= LOWEST[name][side]


@pytest.mark.parametrize(("tokens", "side"), [(LIGHT, 0), (DARK, 1)])
@pytest.mark.parametrize("pair", PAIRS)
def test_every_pair_reads(tokens: Tokens, side: int, pair: tuple[str, str]) -> None:
    ink, ground = (hue(tokens, name) for name in pair)
    assert round(contrast(ink, ground), 1) >= PAIRS[pair][side]


@pytest.mark.parametrize("ground", [NEUTRAL_HUE, *(info.hue for info in PROVIDERS)])
def test_white_letters_read_on_every_mark(ground: str) -> None:
    assert contrast("#FFFFFF", ground) >= 5.6


def test_high_contrast_has_loud_borders_and_no_tints() -> None:
    loud = tokens_of(Scheme.LIGHT, is_high_contrast=True)
    assert loud.control == LIGHT.text2
    assert loud.err_bg == loud.warn_bg == loud.ok_bg == LIGHT.raised


def test_measures_grow_with_the_systems_font(qapp: QApplication) -> None:
    before = QFont(qapp.font())
    try:
        small, small_px = scale(), px(40)
        larger = QFont(before)
        larger.setPointSizeF(before.pointSizeF() * 2)
        qapp.setFont(larger)
        assert 1.8 * small < scale() < 2.2 * small
        assert 1.8 * small_px < px(40) < 2.2 * small_px
        assert font(Role.HERO).pixelSize() > font(Role.BODY).pixelSize() > 20
    finally:
        qapp.setFont(before)


@pytest.mark.parametrize("role", Role)
def test_fonts_have_the_weight_of_their_role(qapp: QApplication, role: Role) -> None:
    assert font(role).weight() == TYPES[role].weight


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_the_palette_tells_an_idle_selection_from_a_live_one(tokens: Tokens) -> None:
    made = palette(tokens)
    highlight = QPalette.ColorRole.Highlight
    live = made.color(QPalette.ColorGroup.Active, highlight)
    idle = made.color(QPalette.ColorGroup.Inactive, highlight)
    assert live.name().upper() == tokens.select
    assert idle.name().upper() == tokens.select_idle


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_the_style_sheet_is_filled_in_and_finds_its_pictures(tokens: Tokens, theme: Theme) -> None:
    sheet = style_sheet(tokens)
    assert "$" not in sheet
    pictures = {part.split(")")[0] for part in sheet.split("url(")[1:]}
    assert pictures
    assert all(QFile.exists(picture) for picture in pictures)


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_arrows_of_the_style_sheet_have_the_tokens_colour(tokens: Tokens, resources: Path) -> None:
    for name in ("up", "down"):
        drawn = (resources / "look" / f"{tokens.scheme}-{name}.svg").read_text()
        assert tokens.text2 in drawn


def test_a_new_scheme_is_told_and_applied(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.force(Scheme.DARK)
    assert theme.tokens == DARK
    assert qapp.palette().color(QPalette.ColorRole.Base).name().upper() == DARK.base
    assert DARK.raised in qapp.styleSheet()


def test_the_system_is_followed_again(theme: Theme, qapp: QApplication) -> None:
    theme.force(Scheme.DARK)
    theme.force(None)
    assert theme.tokens == LIGHT


def test_marks_are_drawn_once_per_size(qapp: QApplication) -> None:
    one, again = mark_pixmap(PROVIDERS[0], 16, 2.0), mark_pixmap(PROVIDERS[0], 16, 2.0)
    assert one.cacheKey() == again.cacheKey()
    assert (one.width(), one.devicePixelRatio()) == (32, 2.0)
    middle = one.toImage().pixelColor(16, 2)
    assert middle.name().upper() == PROVIDERS[0].hue
    assert not mark_pixmap(None, 32).isNull()
