"""How time and memory grow from 100 to 50,000 tracks, as exponents; `--plot FILE` draws them.

An exponent of 1 is twice the work for twice the tracks, 2 would be four times; n log n comes to
1.1 between the two sizes that count here.
"""

from __future__ import annotations

import argparse
import json
import math
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import partial
from itertools import cycle
from pathlib import Path
from statistics import median

from frame import Row
from parts import alone
from pile import make_pile
from plot import Curve, Panel, save

SIZES = (100, 1_000, 10_000, 50_000)
AT_MOST = 1.15
OPERATIONS = {
    "drop": "drop, until all tags are in the list",
    "edit all": "edit one field of all",
    "sort": "sort",
    "filter": "filter by a text",
    "start": "start with a saved list",
    "history search": "search a history of as many",
}
_CHILD = Path(__file__).with_name("growth_at.py")
_MODELS, _SMALL = 48, ("mp3", "m4a", "ogg")
_PART = "growth"
Figures = Mapping[str, Mapping[int, Sequence[float]]]
"""Of each operation, and of `memory`, at each size one value a round."""


def measure(rounds: int, plot: Path | None = None) -> Sequence[Row]:
    """Each size in processes of its own; a round of them all takes under three minutes."""
    figures: dict[str, dict[int, list[float]]] = defaultdict(lambda: defaultdict(list))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        piles = {size: _small_pile(folder, size) for size in SIZES}
        for number in range(min(rounds, 2)):
            for size in SIZES:
                data = folder / f"data {size} {number}"
                found = _answer("list", size, piles[size], data) | _answer("start", size, data)
                for what, value in found.items():
                    figures[what][size].append(value)
    if plot:
        save(plot, panels(figures))
    return [*(_growth(what, OPERATIONS[what], figures) for what in OPERATIONS), *_memory(figures)]


def panels(figures: Figures) -> tuple[Panel, ...]:
    """Time and memory, as they are drawn."""
    times = [_curve(label, figures[what]) for what, label in OPERATIONS.items()]
    memory = {size: [v * size / 1e6 for v in each] for size, each in figures["memory"].items()}
    return (
        Panel("Time, by the number of tracks", "seconds", tuple(times)),
        Panel("Memory, by the number of tracks", "MB", (_curve("rows with their tags", memory),)),
    )


def _curve(label: str, by_size: Mapping[int, Sequence[float]]) -> Curve:
    return Curve(label, tuple((size, median(values)) for size, values in by_size.items()))


def _growth(what: str, label: str, figures: Figures) -> Row:
    """The slope between the sizes that count, in a plot whose axes are both logarithmic."""
    few, many = SIZES[1], SIZES[-1]
    pairs = zip(figures[what][few], figures[what][many], strict=True)
    slopes = [math.log(later / first) / math.log(many / few) for first, later in pairs]
    middle = median(figures[what][many])
    return Row(_PART, f"{label} ({middle:.2f} s at {many:,})", tuple(slopes), "", at_most=AT_MOST)


def _memory(figures: Figures) -> list[Row]:
    """Of the rows with all that the program knows of them, by resident memory."""
    return [
        Row(_PART, f"memory of a track, of {size:,}", tuple(v / 1e3 for v in values), "KB")
        for size, values in figures["memory"].items()
        if size >= SIZES[1]
    ]


def _small_pile(folder: Path, count: int) -> Path:
    """Copies of the smallest of our files: a link would be taken for the same file again."""
    models = folder / "pile"
    if not models.exists():
        make_pile(folder, _MODELS)
    small = cycle(sorted(path for suffix in _SMALL for path in models.rglob(f"*.{suffix}")))
    pile = folder / f"pile of {count}"
    for number, model in zip(range(count), small, strict=False):
        album = pile / f"Album {number // 250:03}"
        album.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(model, album / f"{number:05} A song of its own{model.suffix}")
    return pile


def _answer(what: str, *words: object) -> dict[str, float]:
    command = [sys.executable, str(_CHILD), what, *map(str, words)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    answer: dict[str, float] = json.loads(done.stdout)
    return answer


def main() -> int:
    """As the other parts, with a plot when one is wanted."""
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("--plot", type=Path)
    chosen, sys.argv[1:] = parser.parse_known_args()
    return alone(partial(measure, plot=chosen.plot))


if __name__ == "__main__":
    sys.exit(main())
