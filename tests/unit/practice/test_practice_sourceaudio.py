"""Practice SourceAudio's upload call: what it fetches, where that goes, and every refusal."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from musicupload_gui.practice.faults import Fault, FaultKind
from musicupload_gui.practice.servers import Practice
from musicupload_gui.practice.sourceaudio import (
    PRACTICE_SOURCEAUDIO_CONTACT,
    PRACTICE_SOURCEAUDIO_TOKEN,
)
from musicupload_gui.practice.sourceaudio_params import Format
from musicupload_gui.practice.sourceaudio_site import SiteFile, SiteTrack, SourceAudioSite

MUSIC = b"RIFF and so on"
SHA256 = hashlib.sha256(MUSIC).hexdigest()
Call = Callable[..., Any]
Staged = Callable[..., str]


class TestToken:
    CALLS = (
        "import/upload", "import/createJob", "import/publish", "import/checkJob",
        "import/setFormats", "import/getAvailableFields", "import/setMetadata", "import/delete",
        "import/list", "tracks/getById", "tracks/update", "tracks/search",
    )  # fmt: skip

    @pytest.mark.parametrize("path", CALLS)
    @pytest.mark.parametrize("token", ["", "wrong"])
    def test_is_needed(self, call: Call, site: SourceAudioSite, path: str, token: str) -> None:
        assert call(path, token=token) == {"error": "Invalid or missing token"}
        assert (len(site.jobs), site.publishes) == (1, [])

    def test_of_another_kind_is_refused(self, practice: Practice, web: httpx.Client) -> None:
        url = f"{practice.sourceaudio_address}/api/import/getAvailableFields"
        assert "error" in web.post(url, json={"token": [PRACTICE_SOURCEAUDIO_TOKEN]}).json()

    def test_in_a_header_does_not_count(self, practice: Practice, web: httpx.Client) -> None:
        url = f"{practice.sourceaudio_address}/api/import/getAvailableFields"
        headers = {"Authorization": f"Bearer {PRACTICE_SOURCEAUDIO_TOKEN}"}
        assert "error" in web.post(url, headers=headers).json()

    def test_in_a_query_works_and_is_counted(
        self, practice: Practice, web: httpx.Client, site: SourceAudioSite, call: Call
    ) -> None:
        call("import/getAvailableFields")
        assert site.tokens_in_query == 0
        url = f"{practice.sourceaudio_address}/api/import/getAvailableFields"
        reply = web.get(url, params={"token": PRACTICE_SOURCEAUDIO_TOKEN})
        assert "Title" in reply.json()
        assert site.tokens_in_query == 1

    def test_of_a_second_account_sees_the_same_site(
        self, site: SourceAudioSite, call: Call
    ) -> None:
        site.tokens["437-other"] = "other@example.com"
        mine, theirs = call("import/createJob"), call("import/createJob", token="437-other")
        assert site.jobs[mine["job_id"]].oncomplete == PRACTICE_SOURCEAUDIO_CONTACT
        assert site.jobs[theirs["job_id"]].oncomplete == "other@example.com"
        assert call("import/list", job_id=theirs["job_id"])["uploads"] == []


class TestWaysToSend:
    def test_metadata_in_brackets(self, site: SourceAudioSite, call: Call, staged: Staged) -> None:
        meta = {"meta[title]": "Night Drive", "meta[Custom: External ID]": "7"}
        answer = call("import/upload", url=staged("a.mp3"), **meta)
        expected = {"Title": "Night Drive", "Custom: External ID": "7"}
        assert site.uploads[answer["upload_id"]].meta == expected
        assert answer["meta"] == {"Filename": "a.mp3", **expected}

    def test_metadata_in_json(
        self, practice: Practice, site: SourceAudioSite, web: httpx.Client, staged: Staged
    ) -> None:
        meta = {"Bpm": 120, "Writer 1 First Name": "Anna", "Shoe size": "43", "Duration": "3"}
        sent = {"token": PRACTICE_SOURCEAUDIO_TOKEN, "url": staged("a.mp3"), "meta": meta}
        url = f"{practice.sourceaudio_address}/api/import/upload"
        answer = web.post(url, json=sent).json()
        upload = site.uploads[answer["upload_id"]]
        assert upload.meta == {"Bpm": "120", "Writer 1 First Name": "Anna"}
        assert site.ignored_meta == {"Shoe size", "Duration"}
        assert site.tokens_in_query == 0

    def test_everything_in_a_query(
        self, practice: Practice, site: SourceAudioSite, web: httpx.Client, staged: Staged
    ) -> None:
        sent = {"token": PRACTICE_SOURCEAUDIO_TOKEN, "url": staged("a b.mp3"), "meta[Mood]": "calm"}
        url = f"{practice.sourceaudio_address}/api/import/upload"
        answer = web.get(url, params=sent).json()
        assert site.uploads[answer["upload_id"]].meta == {"Mood": "calm"}

    @pytest.mark.parametrize("content", [b"{", b"[]", b'{"token": "\xff"}'])
    def test_what_is_no_json_object_is_an_error(
        self, practice: Practice, web: httpx.Client, content: bytes
    ) -> None:
        headers = {"Content-Type": "application/json"}
        url = f"{practice.sourceaudio_address}/api/import/createJob"
        reply = web.post(url, content=content, headers=headers)
        assert (reply.status_code, list(reply.json())) == (200, ["error"])

    def test_an_unknown_call_is_an_error(self, call: Call) -> None:
        assert call("import/nothing") == {"error": "Unknown API call"}


class TestNewUpload:
    def test_answers_exactly_what_is_documented(
        self, site: SourceAudioSite, call: Call, staged: Staged
    ) -> None:
        answer = call("import/upload", url=staged("x/wake-the-giant.wav"))
        upload = site.uploads[answer["upload_id"]]
        assert answer == {
            "upload_id": upload.id,
            "status": "uploaded",
            "formats": ["mp3", "wav"],
            "sources": ["wake-the-giant.wav"],
            "meta": {"Title": "wake-the-giant", "Filename": "wake-the-giant.mp3"},
        }
        assert upload.files == {
            Format.WAV: SiteFile("wake-the-giant.wav", Format.WAV, len(MUSIC), SHA256)
        }
        assert upload.job_id == site.default_job_id
        assert not upload.is_autopublished

    @pytest.mark.parametrize(
        ("name", "format_"),
        [
            ("01. 100% Grüße #1 + more?.mp3", Format.MP3),
            ("🎵 ¡Olé!.AIF", Format.AIFF),
            ("a b.aiff", Format.AIFF),
        ],
    )
    def test_takes_the_name_from_the_address(
        self, site: SourceAudioSite, call: Call, staged: Staged, name: str, format_: Format
    ) -> None:
        answer = call("import/upload", url=staged(f"prefix/{name}"))
        assert site.uploads[answer["upload_id"]].files[format_].name == name

    @pytest.mark.parametrize(
        ("name", "wanted", "formats"),
        [
            ("a.mp3", "", ["mp3"]),
            ("a.mp3", "mp3, aiff", ["mp3", "aiff"]),
            ("a.wav", "aiff", ["wav", "aiff"]),
            ("a.wav", "wav", ["wav"]),
        ],
    )
    def test_makes_an_mp3_unless_told_otherwise(
        self, call: Call, staged: Staged, name: str, wanted: str, formats: list[str]
    ) -> None:
        assert call("import/upload", url=staged(name), formats=wanted)["formats"] == formats

    def test_goes_to_the_job_that_is_named(
        self, site: SourceAudioSite, call: Call, staged: Staged
    ) -> None:
        job_id = call("import/createJob", name="Batch 7", email="me@example.com")["job_id"]
        more = {"job_id": job_id, "oncomplete": "https://example.com/done", "autopublish": 1}
        upload_id = call("import/upload", url=staged("a.mp3"), **more)["upload_id"]
        upload, job = site.uploads[upload_id], site.jobs[job_id]
        assert (upload.job_id, upload.is_autopublished) == (job_id, True)
        assert (job.name, job.oncomplete) == ("Batch 7", "https://example.com/done")
        assert job.waiting == [upload]

    def test_of_the_same_name_is_a_second_track(
        self, site: SourceAudioSite, call: Call, staged: Staged
    ) -> None:
        for _ in range(2):
            call("import/upload", url=staged("a.mp3"))
        assert len(site.uploads) == 2

    def test_sends_no_key_to_where_the_file_is(
        self, practice: Practice, call: Call, staged: Staged
    ) -> None:
        call("import/upload", url=staged("a.mp3"))
        fetches = [note for note in practice.seen if note.method == "GET"]
        assert len(fetches) == 1
        assert fetches[0].headers.keys() == {"host", "accept"}


class TestSecondFormat:
    def test_of_the_same_name_is_attached(
        self, site: SourceAudioSite, call: Call, staged: Staged
    ) -> None:
        first = call("import/upload", url=staged("Song.mp3"))
        second = call("import/upload", url=staged("x/Song.aif", b"FORM"), **{"meta[Mood]": "calm"})
        assert second["upload_id"] == first["upload_id"]
        assert (second["formats"], second["sources"]) == (["mp3", "aiff"], ["Song.mp3", "Song.aif"])
        upload = site.uploads[first["upload_id"]]
        assert [file.size_bytes for file in upload.files.values()] == [len(MUSIC), 4]
        assert upload.meta == {"Mood": "calm"}
        assert call("import/checkJob", job_id=site.default_job_id) == {"q": 1}

    def test_in_another_job_is_a_track_of_its_own(
        self, site: SourceAudioSite, call: Call, staged: Staged
    ) -> None:
        call("import/upload", url=staged("Song.mp3"))
        job_id = call("import/createJob")["job_id"]
        call("import/upload", url=staged("Song.wav"), job_id=job_id)
        assert len(site.uploads) == 2

    def test_can_be_attached_by_id(self, site: SourceAudioSite, call: Call, staged: Staged) -> None:
        first = call("import/upload", url=staged("Song.mp3"))
        answer = call("import/upload", url=staged("Master.wav"), upload_id=first["upload_id"])
        assert answer["upload_id"] == first["upload_id"]
        assert list(site.uploads[first["upload_id"]].files) == ["mp3", "wav"]

    def test_can_replace_one_that_waits(
        self, site: SourceAudioSite, call: Call, staged: Staged
    ) -> None:
        first = call("import/upload", url=staged("Song.mp3"))
        call("import/upload", url=staged("Song.mp3", b"ID3"), upload_id=first["upload_id"])
        files = site.uploads[first["upload_id"]].files
        assert [file.size_bytes for file in files.values()] == [3]


class TestUpdate:
    @pytest.mark.parametrize("name", ["Glass Elevator.wav", "Glass Elevator.mp3"])
    def test_by_name_waits_for_publishing(
        self,
        site: SourceAudioSite,
        call: Call,
        staged: Staged,
        published: SiteTrack,
        name: str,
    ) -> None:
        answer = call("import/upload", url=staged(name))
        update_id = answer["update_id"]
        assert answer == {"result": "uploaded", "update_to": published.id, "update_id": update_id}
        assert published.files[Format.WAV].size_bytes == 3
        assert site.updates[update_id].file.sha256 == SHA256
        assert not site.uploads

    def test_by_id(
        self, site: SourceAudioSite, call: Call, staged: Staged, published: SiteTrack
    ) -> None:
        answer = call("import/upload", url=staged("Other.aiff"), track_id=published.id)
        assert site.updates[answer["update_id"]].track_id == published.id

    def test_at_once(
        self, site: SourceAudioSite, call: Call, staged: Staged, published: SiteTrack
    ) -> None:
        more = {"track_id": published.id, "immediate": 1, "format": "wav"}
        answer = call("import/upload", url=staged("Other.wav"), **more)
        assert answer == {"result": "uploaded", "update_to": published.id}
        assert published.files[Format.WAV].sha256 == SHA256
        assert not site.updates
        assert not site.publishes

    @pytest.mark.parametrize("more", [{}, {"format": "mp3"}])
    def test_at_once_needs_the_format(
        self, call: Call, staged: Staged, published: SiteTrack, more: dict[str, str]
    ) -> None:
        sent = {"track_id": published.id, "immediate": 1, **more}
        answer = call("import/upload", url=staged("Other.wav"), **sent)
        assert answer == {"error": "format: expected wav, the format of the file"}
        assert published.files[Format.WAV].size_bytes == 3


class TestRefusals:
    @pytest.mark.parametrize(
        ("sent", "error"),
        [
            ({}, "url: "),
            ({"url": ""}, "url: "),
            ({"url": "ftp://127.0.0.1/a.mp3"}, "url: "),
            ({"url": "a.mp3"}, "url: "),
            ({"url": "http://127.0.0.1/a b.mp3"}, "url: "),
            ({"url": "http://127.0.0.1/ü.mp3"}, "url: "),
            ({"url": "http://127.0.0.1:99999/a.mp3"}, "url: "),
            ({"url": "http://127.0.0.1/a.flac"}, "url: "),
            ({"url": "http://127.0.0.1/mp3"}, "url: "),
            ({"url": "http://127.0.0.1/?name=a.mp3"}, "url: "),
            ({"job_id": "1"}, "Job not found"),
            ({"job_id": ""}, "job_id: "),
            ({"upload_id": "1"}, "Upload not found"),
            ({"track_id": "1"}, "Track not found"),
            ({"track_id": "one"}, "track_id: "),
            ({"formats": "mp3,ogg"}, "formats: not a format: ogg"),
            ({"format": "flac"}, "format: "),
            ({"immediate": "maybe"}, "immediate: "),
            ({"meta": "Title"}, "meta: "),
        ],
    )
    def test_come_before_the_fetch(
        self,
        practice: Practice,
        site: SourceAudioSite,
        call: Call,
        sent: dict[str, str],
        error: str,
    ) -> None:
        there = {} if not sent or "url" in sent else {"url": f"{practice.store_address}/a.mp3"}
        answer = call("import/upload", **there, **sent)
        assert list(answer) == ["error"]
        assert answer["error"].startswith(error)
        assert [note.service for note in practice.seen] == ["sourceaudio"]
        assert not site.uploads

    def test_of_metadata_with_more_than_one_level(
        self, practice: Practice, site: SourceAudioSite, web: httpx.Client
    ) -> None:
        there = f"{practice.store_address}/a.mp3"
        sent = {"token": PRACTICE_SOURCEAUDIO_TOKEN, "url": there, "meta": {"Writers": ["Anna"]}}
        url = f"{practice.sourceaudio_address}/api/import/upload"
        assert web.post(url, json=sent).json()["error"].startswith("meta: ")

    @pytest.mark.parametrize(
        ("fault", "error"),
        [
            (Fault(FaultKind.STATUS, "store", "GET", status=404), "the address answered 404"),
            (
                Fault(FaultKind.STATUS, "store", "GET", status=302, headers={"Location": "/b.mp3"}),
                "the address answered 302",
            ),
            (Fault(FaultKind.RESET, "store", "GET"), ""),
            (Fault(FaultKind.LOST_ANSWER, "store", "GET"), ""),
            (Fault(FaultKind.EXPIRED_URL, "store", "GET"), "the address answered 403"),
        ],
    )
    def test_of_what_cannot_be_fetched(
        self,
        practice: Practice,
        site: SourceAudioSite,
        call: Call,
        staged: Staged,
        fault: Fault,
        error: str,
    ) -> None:
        url = staged("a.mp3")
        practice.faults.add(fault)
        answer = call("import/upload", url=url)
        assert answer["error"].startswith(f"Could not download the file: {error}")
        assert not site.uploads
        assert sum(note.method == "GET" for note in practice.seen) == 1
        assert call("import/upload", url=url)["status"] == "uploaded"

    def test_of_what_comes_too_slowly(
        self, practice: Practice, site: SourceAudioSite, call: Call, staged: Staged
    ) -> None:
        url = staged("a.mp3")
        site.fetch_limit_s = 0.01
        practice.faults.add(Fault(FaultKind.STALL, "store", "GET"))
        assert call("import/upload", url=url)["error"].endswith("it took too long")

    def test_of_an_empty_file(self, site: SourceAudioSite, call: Call, staged: Staged) -> None:
        assert call("import/upload", url=staged("a.mp3", b"")) == {"error": "The file is empty"}
        assert not site.uploads

    def test_of_an_address_where_nobody_is(self, practice: Practice, call: Call) -> None:
        lonely = Practice()
        url = f"{lonely.store_address}/a.mp3"
        lonely.stop()
        assert "Could not download" in call("import/upload", url=url)["error"]
