"""The metadata fields of the practice SourceAudio site, named as such sites name theirs."""

from __future__ import annotations

import re

AVAILABLE_FIELDS = (
    "SourceAudio ID", "Filename", "Title", "Version", "Artist", "Album", "Album Code",
    "Album Description", "Album Genre", "Track Number", "Catalog", "Label", "Composer",
    "Publisher", "Genres", "Mood", "Style", "Style Of", "Tempos", "Bpm", "Key", "Description",
    "Lyrics", "Has Vocal", "Explicit", "Instrumentation", "ISRC", "Iswc", "Release date",
    "Duration", "Master ID", "Writer {X} First Name", "Writer {X} Last Name", "Writer {X} Company",
    "Writer {X} CAE/IPI", "Writer {X} Ownership Share", "Writer {X} Role", "Publisher {X} Company",
    "Publisher {X} CAE/IPI", "Publisher {X} Ownership Share",
    "Publisher {X} Collection Share Percentage {Y}", "Custom: External ID", "Custom: cue notes",
)  # fmt: skip
"""As `getAvailableFields` lists them; how a site spells each name differs from site to site."""

_OF_THE_SYSTEM = {"SourceAudio ID", "Duration", "Master ID"}


def known_name(name: str) -> str | None:
    """The site's own spelling of a field that may be written to; None for any other name.

    People are numbered from 1: `Writer 2 First Name` belongs to `Writer {X} First Name`.
    """
    for field in AVAILABLE_FIELDS:
        pattern = re.sub(r"\\{[XY]\\}", r"[1-9]\\d*", re.escape(field))
        if field not in _OF_THE_SYSTEM and re.fullmatch(pattern, name, re.IGNORECASE):
            return name if "{X}" in field else field
    return None
