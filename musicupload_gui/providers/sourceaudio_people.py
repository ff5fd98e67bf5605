"""Writers and publishers under the names that a SourceAudio site has for their columns.

Source: SourceAudio's page on setting metadata; people are numbered from 1, and
`getAvailableFields` lists their columns with `{X}` and `{Y}` in place of the numbers.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from musicupload_gui.domain.people import rows
from musicupload_gui.domain.track import Track
from musicupload_gui.providers.sourceaudio_info import INFO, PEOPLE_COLUMNS

_TERRITORY = "1"
"""We ask for one collection share a publisher: that of its first territory."""


def people_meta(track: Track, fields: Mapping[str, str]) -> dict[str, str]:
    """The track's people by the site's names; what the site does not list is left out.

    `fields` is the site's own spelling of each name, by the name in lower case.
    """
    told: dict[str, str] = {}
    for people in INFO.people:
        for number, row in enumerate(rows(track, INFO.id, people), 1):
            for column, text in row.items():
                listed = fields.get(f"{people.name} {PEOPLE_COLUMNS[column]}".lower())
                if listed is not None:
                    told[_numbered(listed, number)] = text
    return told


def _numbered(listed: str, number: int) -> str:
    numbers = {"x": str(number), "y": _TERRITORY}
    return re.sub(r"\{([xy])\}", lambda m: numbers[m[1].lower()], listed, flags=re.IGNORECASE)
