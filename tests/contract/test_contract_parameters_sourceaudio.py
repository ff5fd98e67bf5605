"""Every parameter of SourceAudio's tables reaches the site as the person set it."""

from __future__ import annotations

import functools
from collections.abc import Generator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from shutil import copyfile
from threading import Thread

import pytest
from contract_asked import forms, given, requests, send_until
from contract_bench import ACCOUNT, Bench, sha256_of
from stage import make_audio, until_ended

from musicupload_gui.domain.errors import ErrorKind
from musicupload_gui.domain.track import AudioFormat
from musicupload_gui.domain.upload import JobCounts, State, Upload
from musicupload_gui.engine.publishing import publishable
from musicupload_gui.practice.sourceaudio_params import Format, UploadParams
from musicupload_gui.practice.sourceaudio_site import SiteFile, SiteTrack, SiteUpload

pytestmark = pytest.mark.anyio
MP3, WAV, AIFF = AudioFormat.MP3, AudioFormat.WAV, AudioFormat.AIFF
Songs = dict[AudioFormat, Path]
OLD = SiteFile("Glass Elevator.wav", Format.WAV, 3, "old")
PUBLISHED = 77
TO_PUBLISHED = {"sourceaudio.track_id": str(PUBLISHED)}
AT_ONCE = {**TO_PUBLISHED, "sourceaudio.immediate": "yes"}
DONE_URL = "https://example.com/done?what=a&b=c"


def uploads(bench: Bench) -> list[dict[str, str]]:
    """What the site was told with each import."""
    return forms(bench.practice, "/import/upload")


def publish(bench: Bench) -> SiteTrack:
    """Put a track on the site that a file can be for."""
    track = SiteTrack(PUBLISHED, {Format.WAV: OLD}, [Format.MP3, Format.WAV], {})
    bench.practice.sourceaudio.tracks[PUBLISHED] = track
    return track


def let_wait(bench: Bench) -> SiteUpload:
    """Put an upload of somebody else's into the site's own job."""
    site = bench.practice.sourceaudio
    taken = site.take(SiteFile("Theirs.mp3", Format.MP3, 3, "theirs"), UploadParams(url="x"))
    assert isinstance(taken, SiteUpload)
    assert taken.job_id == site.default_job_id
    return taken


def is_ready(upload: Upload) -> bool:
    return (upload.state, upload.problem) == (State.READY, None)


def left_behind(bench: Bench) -> list[str]:
    """What is still in the bucket."""
    return list(bench.practice.bucket.objects)


async def approve(bench: Bench) -> Upload:
    """Give the word that a replacement waits for."""
    (batch,) = publishable(bench.house.session.queue.ledger.all())
    assert len(batch.replacing) == len(batch.imported) == 1
    bench.house.session.queue.gates.open(batch.batch_id)
    return await bench.end()


async def send_to_gate(bench: Bench, song: Path, **fields: str) -> Upload:
    """Send a song until it waits for the word to publish."""
    at_gate = {State.IMPORTED, State.FAILED, State.HELD}
    upload = await send_until(bench, song, lambda u: u.state in at_gate, **fields)
    assert (upload.state, upload.problem) == (State.IMPORTED, None)
    return upload


# createJob, publish, checkJob


@given("sourceaudio", job_name="Friday & others", job_email="label@example.com")
async def test_name_and_email_of_a_job(bench: Bench, songs: Songs) -> None:
    assert is_ready(await bench.send(songs[WAV]))
    site = bench.practice.sourceaudio
    (job,) = (job for id_, job in site.jobs.items() if id_ != site.default_job_id)
    assert (job.name, job.oncomplete) == ("Friday & others", "label@example.com")


@given("sourceaudio")
async def test_job_id_of_every_call(bench: Bench, songs: Songs) -> None:
    upload = await bench.send(songs[WAV])
    assert is_ready(upload)
    assert upload.receipt is not None
    job_id = upload.receipt.remote["job_id"]
    assert job_id != str(bench.practice.sourceaudio.default_job_id)
    for call in ("upload", "publish", "checkJob"):
        told = forms(bench.practice, f"/import/{call}")
        assert {form["job_id"] for form in told} == {job_id}, call


@given("sourceaudio", oncomplete=DONE_URL)
async def test_oncomplete(bench: Bench, songs: Songs) -> None:
    assert is_ready(await bench.send(songs[WAV]))
    (imported,) = uploads(bench)
    (published,) = forms(bench.practice, "/import/publish")
    assert imported["oncomplete"] == published["oncomplete"] == DONE_URL
    (job_id,) = bench.practice.sourceaudio.publishes
    assert bench.practice.sourceaudio.jobs[job_id].oncomplete == DONE_URL


# upload


@given("sourceaudio")
async def test_url(bench: Bench, songs: Songs) -> None:
    assert is_ready(await bench.send(songs[WAV]))
    (told,) = uploads(bench)
    assert told["url"].startswith(f"{bench.practice.store_address}/bucket/")
    assert told["url"].partition("?")[0].endswith("/Kites.wav")
    assert bench.arrived() == [sha256_of(songs[WAV])]
    assert left_behind(bench) == []


@given("sourceaudio", formats="mp3,aiff")
async def test_formats(bench: Bench, songs: Songs) -> None:
    assert is_ready(await bench.send(songs[WAV]))
    (told,) = uploads(bench)
    (set_later,) = forms(bench.practice, "/import/setFormats")
    assert told["formats"] == set_later["formats"] == "mp3,aiff"
    (upload_id,) = bench.practice.sourceaudio.uploads
    assert set_later["upload_id"] == str(upload_id)
    (track,) = bench.practice.sourceaudio.tracks.values()
    assert track.formats == [Format.MP3, Format.AIFF]


@given("sourceaudio")
async def test_meta(bench: Bench, songs: Songs) -> None:
    typed = {"title": "Ü & Ö = 100%", "isrc": "SEA1B2600012", "release_date": "2026-03-01"}
    assert is_ready(await bench.send(songs[WAV], **typed))
    (track,) = bench.practice.sourceaudio.tracks.values()
    told = {"Title": "Ü & Ö = 100%", "ISRC": "SEA1B2600012", "Release date": "2026-03-01"}
    assert told.items() <= track.meta.items()
    assert bench.practice.sourceaudio.ignored_meta == set[str]()
    assert "" not in uploads(bench)[0].values(), "a blank can erase what is stored"


@given("sourceaudio")
async def test_upload_id(bench: Bench, songs: Songs) -> None:
    waiting = let_wait(bench)
    upload = await bench.send(songs[WAV], **{"sourceaudio.upload_id": str(waiting.id)})
    assert is_ready(upload)
    assert upload.receipt is not None
    assert upload.receipt.notes == ("joined_upload",)
    assert uploads(bench)[0]["upload_id"] == str(waiting.id)
    assert waiting.files[Format.WAV].sha256 == sha256_of(songs[WAV])
    assert waiting.files[Format.MP3].sha256 == "theirs"
    assert requests(bench.practice, "/createJob") == requests(bench.practice, "/publish") == []
    assert bench.practice.sourceaudio.publishes == []
    assert waiting.status == "uploaded", "it waits as before"
    assert left_behind(bench) == []


@given("sourceaudio")
async def test_upload_id_that_is_not_there(bench: Bench, songs: Songs) -> None:
    upload = await bench.send(songs[WAV], **{"sourceaudio.upload_id": "1"})
    assert upload.problem is not None
    assert (upload.state, upload.problem.kind) == (State.FAILED, ErrorKind.REFUSED)
    assert upload.problem.detail == "Upload not found"


@given("sourceaudio")
@pytest.mark.parametrize("kind", [WAV, AIFF], ids=["replaces", "adds"])
async def test_track_id(bench: Bench, songs: Songs, kind: AudioFormat) -> None:
    track = publish(bench)
    upload = await send_to_gate(bench, songs[kind], **TO_PUBLISHED)
    assert upload.receipt is not None
    assert upload.receipt.notes == ("replaces",)
    (told,) = uploads(bench)
    assert told["track_id"] == str(PUBLISHED)
    assert not {"immediate", "format", "upload_id"} & set(told)
    assert track.files == {Format.WAV: OLD}, "nothing goes live without a word"
    assert is_ready(await approve(bench))
    assert track.files[Format(kind.value)].sha256 == sha256_of(songs[kind])
    assert set(track.files) == {Format.WAV, Format(kind.value)}
    assert list(bench.practice.sourceaudio.tracks) == [PUBLISHED]
    assert left_behind(bench) == []


@given("sourceaudio")
async def test_track_id_with_two_formats(bench: Bench, songs: Songs, tmp_path: Path) -> None:
    track = publish(bench)
    await send_to_gate(bench, together(songs, tmp_path, WAV, MP3), **TO_PUBLISHED)
    assert {told["track_id"] for told in uploads(bench)} == {str(PUBLISHED)}
    assert track.files == {Format.WAV: OLD}
    assert is_ready(await approve(bench))
    assert {f.sha256 for f in track.files.values()} == {sha256_of(songs[k]) for k in (WAV, MP3)}


@given("sourceaudio")
@pytest.mark.parametrize("kind", [WAV, MP3, AIFF])
async def test_immediate_and_format(bench: Bench, songs: Songs, kind: AudioFormat) -> None:
    track = publish(bench)
    upload = await bench.send(songs[kind], **AT_ONCE)
    assert is_ready(upload)
    assert upload.receipt is not None
    assert upload.receipt.notes == ("replaced_at_once",)
    (told,) = uploads(bench)
    expected = {"track_id": str(PUBLISHED), "immediate": "1", "format": kind.value}
    assert expected.items() <= told.items()
    assert track.files[Format(kind.value)].sha256 == sha256_of(songs[kind])
    assert requests(bench.practice, "/createJob") == requests(bench.practice, "/publish") == []
    assert left_behind(bench) == []


@given("sourceaudio")
async def test_immediate_with_two_formats(bench: Bench, songs: Songs, tmp_path: Path) -> None:
    track = publish(bench)
    assert is_ready(await bench.send(together(songs, tmp_path, WAV, MP3), **AT_ONCE))
    assert [told["format"] for told in uploads(bench)] == ["mp3", "wav"]
    assert {f.sha256 for f in track.files.values()} == {sha256_of(songs[k]) for k in (WAV, MP3)}
    assert bench.practice.sourceaudio.publishes == []
    assert left_behind(bench) == []


@given("sourceaudio", autopublish="yes")
async def test_autopublish(bench: Bench, songs: Songs) -> None:
    site = bench.practice.sourceaudio
    upload = await send_until(bench, songs[WAV], lambda u: u.counts == JobCounts(queued=1))
    assert upload.state is State.PROCESSING
    assert not site.tracks
    (waiting,) = site.uploads.values()
    assert waiting.is_autopublished
    site.autopublish_after_s = 0.0
    assert is_ready(await bench.end())
    assert uploads(bench)[0]["autopublish"] == "1"
    assert requests(bench.practice, "/import/publish") == []
    assert site.publishes == []
    assert bench.arrived() == [sha256_of(songs[WAV])]
    assert left_behind(bench) == []


# Several files of one track


def together(songs: Songs, folder: Path, *kinds: AudioFormat) -> Path:
    """A folder with the song in several formats, which is one track."""
    music = folder / "music"
    music.mkdir()
    for kind in kinds:
        copyfile(songs[kind], music / f"Kites.{kind.value}")
    return music


@given("sourceaudio")
@pytest.mark.parametrize("kinds", [(WAV, MP3), (WAV, AIFF, MP3), (AIFF, WAV)], ids="+".join)
async def test_several_formats(
    bench: Bench, songs: Songs, tmp_path: Path, kinds: tuple[AudioFormat, ...]
) -> None:
    upload = await bench.send(together(songs, tmp_path, *kinds))
    assert is_ready(upload)
    first, *others = uploads(bench)
    names = [told["url"].partition("?")[0].rpartition("/")[2] for told in (first, *others)]
    assert names[0] == ("Kites.mp3" if MP3 in kinds else "Kites.wav")
    assert sorted(names) == sorted(f"Kites.{kind.value}" for kind in kinds)
    assert upload.receipt is not None
    upload_id = upload.receipt.remote["upload_id"]
    assert [told.get("upload_id") for told in (first, *others)] == [None] + [upload_id] * len(
        others
    )
    (track,) = bench.practice.sourceaudio.tracks.values()
    assert {f.value: file.sha256 for f, file in track.files.items()} == {
        kind.value: sha256_of(songs[kind]) for kind in kinds
    }
    assert len(bench.practice.sourceaudio.publishes) == 1
    assert left_behind(bench) == []


# Tracks that are online already


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing of requests."""


@contextmanager
def online(folder: Path) -> Generator[str]:
    """A web server with the files of a folder; gives its address."""
    serve = functools.partial(_Quiet, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), serve) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


async def send_links(bench: Bench, *addresses: str) -> Upload:
    """Send what is at these addresses, as one track."""
    session = bench.house.session
    found = session.add_links(addresses)
    session.arrangement.combine(found.tracks)
    session.start(found.tracks[:1], {ACCOUNT})
    return await bench.end()


@given("sourceaudio")
async def test_url_of_a_track_that_is_online(bench: Bench, songs: Songs) -> None:
    with online(songs[WAV].parent) as address:
        upload = await send_links(bench, f"{address}/Kites.wav?from=shop&n=1")
    assert is_ready(upload)
    assert uploads(bench)[0]["url"] == f"{address}/Kites.wav?from=shop&n=1"
    assert bench.arrived() == [sha256_of(songs[WAV])]
    assert [seen for seen in bench.practice.seen if seen.service == "store"] == []


@given("sourceaudio")
async def test_urls_of_two_formats_that_are_online(bench: Bench, songs: Songs) -> None:
    with online(songs[WAV].parent) as address:
        upload = await send_links(bench, f"{address}/Kites.wav", f"{address}/Kites.mp3")
    assert is_ready(upload)
    assert [told["url"].rpartition(".")[2] for told in uploads(bench)] == ["mp3", "wav"]
    (track,) = bench.practice.sourceaudio.tracks.values()
    assert {f.sha256 for f in track.files.values()} == {sha256_of(songs[k]) for k in (WAV, MP3)}


@given("sourceaudio")
async def test_url_where_nothing_is(bench: Bench, songs: Songs) -> None:
    with online(songs[WAV].parent) as address:
        upload = await send_links(bench, f"{address}/Nothing.wav")
    assert upload.problem is not None
    assert (upload.state, upload.problem.kind) == (State.FAILED, ErrorKind.REFUSED)
    assert upload.problem.detail == "Could not download the file: the address answered 404"
    assert bench.practice.sourceaudio.uploads == {}


@given("sourceaudio")
@pytest.mark.parametrize("on", [WAV, MP3])
async def test_one_file_here_and_one_online(
    bench: Bench, songs: dict[AudioFormat, Path], on: AudioFormat
) -> None:
    off = MP3 if on is WAV else WAV
    session = bench.house.session
    with online(songs[WAV].parent) as address:
        local = await session.add_now([songs[off]])
        far = session.add_links([f"{address}/Kites.{on.value}"])
        session.arrangement.combine([*local.tracks, *far.tracks])
        session.start(None, {ACCOUNT})
        upload = await bench.end()
    assert upload.state is State.READY
    assert sorted(bench.arrived()) == sorted(sha256_of(songs[kind]) for kind in (WAV, MP3))
    assert bench.practice.bucket.objects == {}


@given("sourceaudio")
async def test_urls_of_one_name_go_into_jobs_of_their_own(bench: Bench, tmp_path: Path) -> None:
    for disc in (1, 2):
        (tmp_path / f"{disc}").mkdir()
        make_audio(tmp_path / f"{disc}" / "Intro.wav", seconds=disc / 5)
    session = bench.house.session
    with online(tmp_path) as address:
        session.add_links([f"{address}/{disc}/Intro.wav" for disc in (1, 2)])
        session.start(None, {ACCOUNT})
        # Once the first is live the site takes the second for its new version: that asks.
        await until_ended(session, also=frozenset({State.IMPORTED}))
    receipts = [upload.receipt for upload in session.queue.ledger.all()]
    assert len({receipt.remote["job_id"] for receipt in receipts if receipt}) == 2
