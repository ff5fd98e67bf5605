"""Real audio made by ffmpeg, once per run, and helper processes that are closed again."""

from __future__ import annotations

import shutil
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from intake_sounds import Audio, make

from musicupload_gui.intake.killable import Killable


@pytest.fixture(scope="session")
def original(tmp_path_factory: pytest.TempPathFactory) -> Audio:
    """A file of 3.3 s of each kind, made when first asked for; not to be changed."""
    made: dict[str, Path] = {}

    def get(kind: str) -> Path:
        if kind not in made:
            made[kind] = make(kind, tmp_path_factory.mktemp(kind))
        return made[kind]

    return get


@pytest.fixture
def audio(original: Audio, tmp_path: Path) -> Audio:
    """The same, as a copy of the test's own."""

    def copy(kind: str) -> Path:
        path = original(kind)
        return Path(shutil.copyfile(path, tmp_path / f"{kind}{path.suffix}"))

    return copy


@pytest.fixture
async def helpers(anyio_backend: str) -> AsyncGenerator[Killable, None]:
    """Helper processes, gone after the test."""
    del anyio_backend
    killable = Killable()
    yield killable
    await killable.aclose()
