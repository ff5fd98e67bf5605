"""From an Upload to a Receipt: one file per vendor, one module for all HTTP."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import cast

# httpx loads its command line, which nobody calls here, wherever what that needs is installed:
# eighty modules, an eighth of the start of the window. An empty place says "cannot be imported".
sys.modules.setdefault("httpx._main", cast("ModuleType", None))
