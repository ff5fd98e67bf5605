"""What the tests of the storages are made of: accounts, doors, files with hard names, a server."""

from __future__ import annotations

import random
import unicodedata
from pathlib import Path

from s3_server import BUCKET, KEY_ID, SECRET

from musicupload_gui.domain.provider import Account, AccountId
from musicupload_gui.domain.track import AudioFile, AudioFormat
from musicupload_gui.providers.base import Doors, Storage
from musicupload_gui.providers.http import Http

UPLOAD_ID = "0f6c2b"
NAMES = (
    "plain.wav",
    "with space.wav",
    "a#b.wav",
    "100%.wav",
    "a%20b.wav",
    "a+b.wav",
    "a&b=c?.wav",
    "Låt ñ 日本.wav",
    "🎵 kites.wav",
    "[brackets] (x)'s.wav",
    '~star*!$,;@^`{}|<>"\\.mp3',
    "..dots...aiff",
    unicodedata.normalize("NFD", "Zoë Ångström.aiff"),
)


def doors(http: Http, secret: str = SECRET) -> Doors:
    async def secret_source(name: str) -> str:
        assert name == "secret_access_key"
        return secret

    def no_storage(name: str) -> Storage:
        raise AssertionError(name)

    return Doors(secret_source, http, no_storage)


def s3_account(address: str, **options: str) -> Account:
    known = {"bucket": BUCKET, "access_key_id": KEY_ID, **options}
    return Account(AccountId("1"), "Bucket", "s3", address, known)


def web_account(prefix: str) -> Account:
    return Account(AccountId("2"), "Site", "web", "", {"url_prefix": prefix})


def music(folder: Path, name: str, size_bytes: int) -> AudioFile:
    path = folder / name
    path.write_bytes(random.Random(name).randbytes(size_bytes))
    now = path.stat()
    kind = AudioFormat.of(path)
    assert kind is not None
    return AudioFile(path, now.st_size, now.st_mtime_ns, now.st_ino, kind)
