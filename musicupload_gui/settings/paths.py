"""Where this program keeps what it must remember, and where it finds what came with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_dir

DATA_FOLDER_VARIABLE = "MUSICUPLOAD_DATA_DIR"
_PACKAGE = Path(__file__).parent.parent


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The one folder that holds settings, queue, covers and logs; never a secret."""

    root: Path

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.root / "settings.json"

    @property
    def journal(self) -> Path:
        """The queue's database."""
        return self.root / "journal.sqlite3"

    @property
    def covers(self) -> Path:
        """The folder of cover pictures."""
        return self.root / "covers"

    @property
    def copies(self) -> Path:
        """The folder of converted copies, which live as long as their upload."""
        return self.root / "copies"

    @property
    def logs(self) -> Path:
        """The folder of log files."""
        return self.root / "logs"

    @property
    def is_in_use(self) -> bool:
        """Whether a program may be working here: it is, or it did not end by itself."""
        # SQLite's log lies beside the journal for as long as that is open.
        return self.journal.with_name(f"{self.journal.name}-wal").exists()

    def create(self) -> None:
        """Make the folders that are not there yet, open to this person only; raises `OSError`."""
        for folder in (self.root, self.covers, self.logs):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def data_folder(explicit: Path | None, environ: Mapping[str, str]) -> DataFolder:
    """The folder given by name, else by `MUSICUPLOAD_DATA_DIR`, else the system's usual place."""
    if explicit is None:
        named = environ.get(DATA_FOLDER_VARIABLE, "").strip()
        explicit = Path(named) if named else Path(user_data_dir("MusicUpload", appauthor=False))
    return DataFolder(explicit.expanduser().absolute())


def resources() -> Path:
    """The folder of icons and samples: inside an installed package, beside it in a checkout."""
    for folder in (_PACKAGE / "resources", _PACKAGE.parent / "resources"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"no resources folder in or beside {_PACKAGE}")
