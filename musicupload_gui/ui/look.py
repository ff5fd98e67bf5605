"""What every widget that paints needs: the theme, the icons and the covers, handed on as one."""

from __future__ import annotations

from dataclasses import dataclass

from musicupload_gui.ui.covers import Covers
from musicupload_gui.ui.icons import Icons
from musicupload_gui.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Look:
    """Made once by the composition root."""

    theme: Theme
    icons: Icons
    covers: Covers
