"""The colours, measures and type sizes of the look, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum


class Scheme(StrEnum):
    """A colour scheme."""

    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every colour of a scheme as `#RRGGBB`, named by its role."""

    scheme: Scheme
    text: str
    text2: str
    text3: str
    accent_text: str
    ok: str
    warn: str
    err: str
    base: str
    window: str
    raised: str
    hover: str
    sunken: str
    select: str
    select_idle: str
    line: str
    control: str
    toast: str
    accent: str
    accent_hover: str
    bar: str
    groove: str
    wave: str
    ok_bg: str
    warn_bg: str
    err_bg: str
    accent_bg: str
    on_toast: str
    toast_link: str
    on_accent: str = "#FFFFFF"
    is_high_contrast: bool = False


LIGHT = Tokens(
    scheme=Scheme.LIGHT,
    text="#1B1C21",
    text2="#555865",
    text3="#636672",
    accent_text="#2F4DC6",
    ok="#17733E",
    warn="#875300",
    err="#B92525",
    base="#FFFFFF",
    window="#F5F5F7",
    raised="#FFFFFF",
    hover="#F3F3F6",
    sunken="#ECECF0",
    select="#E3E9FB",
    select_idle="#EEEEF2",
    line="#E4E4E9",
    control="#BFC0CA",
    toast="#26272D",
    accent="#3453CF",
    accent_hover="#2A45B4",
    bar="#3453CF",
    groove="#E1E2E8",
    wave="#A9ACB9",
    ok_bg="#E7F4EB",
    warn_bg="#FCF2DD",
    err_bg="#FBEAEA",
    accent_bg="#EBEFFC",
    on_toast="#F4F4F6",
    toast_link="#AFC0FF",
)
DARK = Tokens(
    scheme=Scheme.DARK,
    text="#EDEEF2",
    text2="#B0B3BF",
    text3="#A0A3AF",
    accent_text="#9DB1FF",
    ok="#63C98C",
    warn="#E5AE52",
    err="#FF8A84",
    base="#1A1B1F",
    window="#222328",
    raised="#2B2C33",
    hover="#24252B",
    sunken="#2E3037",
    select="#2B3558",
    select_idle="#2C2D34",
    line="#31333B",
    control="#4A4D58",
    toast="#EDEEF2",
    accent="#4A68E3",
    accent_hover="#4360D6",
    bar="#7D97FA",
    groove="#383A44",
    wave="#676B7A",
    ok_bg="#1D3327",
    warn_bg="#3A2E19",
    err_bg="#402325",
    accent_bg="#262E4D",
    on_toast="#1B1C21",
    toast_link="#2F4DC6",
)
_TOKENS: Mapping[Scheme, Tokens] = {Scheme.LIGHT: LIGHT, Scheme.DARK: DARK}


def tokens_of(scheme: Scheme, *, is_high_contrast: bool = False) -> Tokens:
    """The tokens of a scheme; in high contrast borders get louder and tints go."""
    tokens = _TOKENS[scheme]
    if not is_high_contrast:
        return tokens
    return replace(
        tokens,
        control=tokens.text2,
        line=tokens.text2,
        ok_bg=tokens.raised,
        warn_bg=tokens.raised,
        err_bg=tokens.raised,
        accent_bg=tokens.raised,
        is_high_contrast=True,
    )


class Role(StrEnum):
    """What a piece of text is; its size and weight follow from it."""

    HERO = "hero"
    TITLE = "title"
    HEADING = "heading"
    SECTION = "section"
    STRONG = "strong"
    BODY = "body"
    SMALL = "small"
    SMALL_STRONG = "small_strong"
    COLUMN = "column"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Type:
    """A type role: size and line height in px at scale 1, and the weight."""

    size_px: int
    line_px: int
    weight: int


BODY_PX = 13
TYPES: Mapping[Role, Type] = {
    Role.HERO: Type(24, 32, 600),
    Role.TITLE: Type(20, 28, 600),
    Role.HEADING: Type(15, 20, 600),
    Role.SECTION: Type(13, 20, 600),
    Role.STRONG: Type(13, 20, 500),
    Role.BODY: Type(13, 20, 400),
    Role.SMALL: Type(12, 16, 400),
    Role.SMALL_STRONG: Type(12, 16, 600),
    Role.COLUMN: Type(11, 16, 500),
    Role.MARK: Type(9, 12, 600),
}

RADIUS_BAR, RADIUS_MARK, RADIUS_CONTROL, RADIUS_CARD, RADIUS_DROP = 2, 4, 6, 8, 12
CONTROL_SMALL_HEIGHT = 24
TRACK_ROW, TWO_LINE_ROW, HEADER_ROW = 40, 48, 28
ICON, COVER_LIST, COVER_TWO_LINE, COVER_INSPECTOR = 16, 28, 32, 64
