"""Practice SourceAudio after the upload: jobs, publishing, metadata, the queue and the tracks."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from typing import Any

import pytest

from musicupload_gui.practice.sourceaudio import PRACTICE_SOURCEAUDIO_CONTACT
from musicupload_gui.practice.sourceaudio_params import Format
from musicupload_gui.practice.sourceaudio_site import SiteFile, SiteTrack, SourceAudioSite

MUSIC = b"RIFF and so on"
Call = Callable[..., Any]
Staged = Callable[..., str]


@pytest.fixture
def job_id(call: Call) -> int:
    return call("import/createJob", name="Batch 7")["job_id"]


@pytest.fixture
def upload_id(call: Call, staged: Staged, job_id: int) -> int:
    """An upload of `Night Drive.wav` that waits in the job."""
    url = staged("Night Drive.wav")
    return call("import/upload", url=url, job_id=job_id, **{"meta[Mood]": "calm"})["upload_id"]


class TestPublish:
    def test_answers_exactly_what_is_documented(
        self, site: SourceAudioSite, call: Call, job_id: int, upload_id: int
    ) -> None:
        answer = call("import/publish", job_id=job_id, oncomplete="me@example.com")
        assert answer == {
            "result": "success",
            "job_id": job_id,
            "queued": 1,
            "oncomplete": "me@example.com",
        }
        assert (site.publishes, site.published_default_job) == ([job_id], 0)
        assert site.uploads[upload_id].track_id is None

    def test_takes_the_main_job_when_none_is_named(
        self, site: SourceAudioSite, call: Call, staged: Staged, upload_id: int
    ) -> None:
        call("import/upload", url=staged("b.mp3"))
        answer = call("import/publish")
        assert (answer["job_id"], answer["queued"]) == (site.default_job_id, 1)
        assert answer["oncomplete"] == PRACTICE_SOURCEAUDIO_CONTACT
        assert (site.publishes, site.published_default_job) == ([site.default_job_id], 1)
        assert call("import/setFormats", upload_id=upload_id, formats="mp3")["result"] == "success"

    def test_twice_publishes_once(
        self, site: SourceAudioSite, call: Call, job_id: int, upload_id: int
    ) -> None:
        assert [call("import/publish", job_id=job_id)["queued"] for _ in range(2)] == [1, 0]
        for _ in range(2):
            call("import/checkJob", job_id=job_id)
        assert len(site.tracks) == 1
        assert site.uploads[upload_id].track_id in site.tracks

    @pytest.mark.parametrize("job", ["1", "main", ""])
    def test_of_an_unknown_job(self, site: SourceAudioSite, call: Call, job: str) -> None:
        assert list(call("import/publish", job_id=job)) == ["error"]
        assert not site.publishes


class TestCheckJob:
    def test_counts_move_from_queued_to_done(
        self, site: SourceAudioSite, call: Call, staged: Staged, job_id: int, upload_id: int
    ) -> None:
        for name in ("b.mp3", "c.mp3"):
            call("import/upload", url=staged(name), job_id=job_id)
        assert call("import/checkJob", job_id=job_id) == {"q": 3}
        call("import/publish", job_id=job_id)
        assert call("import/checkJob", job_id=job_id) == {"q": 2, "i": 1}
        assert not site.tracks
        assert call("import/checkJob", job_id=job_id) == {"d": 3}
        assert len(site.tracks) == 3
        assert site.uploads[upload_id].status == "published"

    def test_can_name_what_there_is_none_of(
        self, site: SourceAudioSite, call: Call, job_id: int
    ) -> None:
        assert call("import/checkJob", job_id=job_id) == {}
        site.omits_zero_counts = False
        assert call("import/checkJob", job_id=job_id) == {"q": 0, "i": 0, "d": 0, "e": 0}

    def test_with_a_pace_one_track_comes_after_the_other(
        self, site: SourceAudioSite, call: Call, staged: Staged, job_id: int, upload_id: int
    ) -> None:
        site.pace_s = 1000
        call("import/upload", url=staged("b.mp3"), job_id=job_id)
        call("import/publish", job_id=job_id)
        for _ in range(3):
            assert call("import/checkJob", job_id=job_id) == {"q": 1, "i": 1}
        site.jobs[job_id].runs[0][0].started_at -= 1500
        listed = call("import/list", job_id=job_id)["uploads"]
        assert ["track_id" in upload for upload in listed] == [True, False]
        assert call("import/checkJob", job_id=job_id) == {"i": 1, "d": 1}
        assert site.uploads[upload_id].track_id in site.tracks

    def test_errors_are_counted_and_make_no_track(
        self, site: SourceAudioSite, call: Call, staged: Staged, job_id: int, upload_id: int
    ) -> None:
        site.failing_files = frozenset({"bad.mp3"})
        bad_id = call("import/upload", url=staged("bad.mp3"), job_id=job_id)["upload_id"]
        call("import/publish", job_id=job_id)
        call("import/checkJob", job_id=job_id)
        assert call("import/checkJob", job_id=job_id) == {"d": 1, "e": 1}
        assert list(site.tracks) == [site.uploads[upload_id].track_id]
        assert (site.uploads[bad_id].status, site.uploads[bad_id].track_id) == ("error", None)

    @pytest.mark.parametrize("sent", [{}, {"job_id": "1"}])
    def test_of_an_unknown_job(self, call: Call, sent: dict[str, str]) -> None:
        assert list(call("import/checkJob", **sent)) == ["error"]


class TestPublishedTrack:
    def publish(self, call: Call, job_id: int) -> None:
        call("import/publish", job_id=job_id)
        for _ in range(2):
            call("import/checkJob", job_id=job_id)

    def test_is_what_was_uploaded(
        self, site: SourceAudioSite, call: Call, job_id: int, upload_id: int
    ) -> None:
        self.publish(call, job_id)
        [listed] = call("import/list", job_id=job_id)["uploads"]
        track = site.tracks[listed["track_id"]]
        assert listed == {
            "upload_id": upload_id,
            "status": "published",
            "track_id": track.id,
            "filename": "Night Drive.wav",
            "formats": ["mp3", "wav"],
            "meta": {"Title": "Night Drive", "Filename": "Night Drive.mp3", "Mood": "calm"},
        }
        assert track.files[Format.WAV].sha256 == hashlib.sha256(MUSIC).hexdigest()
        assert (track.formats, track.meta) == ([Format.MP3, Format.WAV], {"Mood": "calm"})

    @pytest.mark.usefixtures("upload_id")
    def test_is_updated_by_the_next_file_of_its_name(
        self, site: SourceAudioSite, call: Call, staged: Staged, job_id: int
    ) -> None:
        self.publish(call, job_id)
        [track] = site.tracks.values()
        job_id = call("import/createJob")["job_id"]
        answer = call("import/upload", url=staged("Night Drive.wav", b"new"), job_id=job_id)
        assert answer["update_to"] == track.id
        assert call("import/checkJob", job_id=job_id) == {"q": 1}
        self.publish(call, job_id)
        assert track.files[Format.WAV].sha256 == hashlib.sha256(b"new").hexdigest()
        assert list(site.tracks) == [track.id]
        listed = call("import/list", job_id=job_id)
        assert listed["uploads"] == []
        assert listed["updates"] == [
            {
                "update_id": answer["update_id"],
                "update_to": track.id,
                "track_id": track.id,
                "status": "published",
                "filename": "Night Drive.wav",
            }
        ]

    def test_is_no_longer_an_upload_to_change(
        self, call: Call, staged: Staged, job_id: int, upload_id: int
    ) -> None:
        call("import/publish", job_id=job_id)
        gone = {"error": "Upload not found"}
        assert call("import/setFormats", upload_id=upload_id, formats="mp3") == gone
        assert call("import/setMetadata", upload_id=upload_id, **{"meta[Mood]": "x"}) == gone
        assert call("import/delete", upload_id=upload_id) == gone
        assert call("import/upload", url=staged("b.mp3"), upload_id=upload_id) == gone


class TestSetFormats:
    def test_answers_exactly_what_is_documented(self, call: Call, staged: Staged) -> None:
        upload_id = call("import/upload", url=staged("a.mp3"))["upload_id"]
        assert call("import/setFormats", upload_id=upload_id, formats="aiff,mp3") == {
            "result": "success",
            "track": {
                "upload_id": upload_id,
                "status": "uploaded",
                "formats": ["mp3", "aiff"],
                "sources": ["mp3", "mp3"],
                "meta": {"Title": "a", "Filename": "a.mp3"},
            },
            "added": ["mp3", "aiff"],
        }

    @pytest.mark.parametrize(
        ("sent", "error"),
        [
            ({"formats": "mp3"}, "upload_id: "),
            ({"upload_id": "1"}, "formats: "),
            ({"upload_id": "1", "formats": ""}, "formats: "),
            ({"upload_id": "1", "formats": "mp3"}, "Upload not found"),
        ],
    )
    def test_bad_values_are_refused(self, call: Call, sent: dict[str, str], error: str) -> None:
        assert call("import/setFormats", **sent)["error"].startswith(error)

    def test_unknown_formats_change_nothing(
        self, site: SourceAudioSite, call: Call, upload_id: int
    ) -> None:
        answer = call("import/setFormats", upload_id=upload_id, formats="mp3,flac")
        assert answer == {"error": "formats: not a format: flac"}
        assert site.uploads[upload_id].formats == ["mp3", "wav"]


class TestMetadata:
    def test_fields_are_names_of_many_spellings(self, call: Call) -> None:
        fields = call("import/getAvailableFields")
        assert {"Title", "Bpm", "ISRC", "Iswc", "Custom: External ID"} <= set(fields)
        assert "Writer {X} First Name" in fields

    def test_is_set_field_by_field_and_erased_by_blanks(
        self, site: SourceAudioSite, call: Call, upload_id: int
    ) -> None:
        meta = {"meta[TITLE]": "Night Drive", "meta[Mood]": "", "meta[Shoe size]": "43"}
        answer = call("import/setMetadata", upload_id=upload_id, formats="wav", **meta)
        assert answer["track"]["formats"] == ["wav"]
        assert answer["track"]["meta"]["Filename"] == "Night Drive.wav"
        assert site.uploads[upload_id].meta == {"Title": "Night Drive"}
        assert site.ignored_meta == {"Shoe size"}

    def test_is_needed(self, call: Call, upload_id: int) -> None:
        assert call("import/setMetadata", upload_id=upload_id)["error"].startswith("meta: ")


class TestDelete:
    def test_takes_an_upload_out_of_the_queue(
        self, site: SourceAudioSite, call: Call, job_id: int, upload_id: int
    ) -> None:
        assert call("import/delete", upload_id=upload_id) == {"result": "success"}
        assert not site.uploads
        assert call("import/checkJob", job_id=job_id) == {}
        assert call("import/delete", upload_id=upload_id) == {"error": "Upload not found"}

    def test_takes_an_update_out_of_the_queue(
        self, site: SourceAudioSite, call: Call, staged: Staged, published: SiteTrack
    ) -> None:
        update_id = call("import/upload", url=staged("a.mp3"), track_id=published.id)["update_id"]
        assert call("import/delete", update_id=update_id) == {"result": "success"}
        assert not site.updates
        assert call("import/delete", update_id=update_id) == {"error": "Update not found"}

    @pytest.mark.usefixtures("upload_id")
    def test_of_everything_is_refused_and_counted(self, site: SourceAudioSite, call: Call) -> None:
        assert list(call("import/delete", upload_id="ALL")) == ["error"]
        assert (site.refused_delete_all, len(site.uploads)) == (1, 1)

    def test_needs_an_id(self, call: Call) -> None:
        assert call("import/delete")["error"].startswith("upload_id: ")


class TestTracks:
    def test_are_shown(self, call: Call, published: SiteTrack) -> None:
        assert call("tracks/getById", track_id=published.id) == {
            "SourceAudio ID": published.id,
            "Master ID": published.id,
            "Title": "Glass Elevator",
            "Filename": "Glass Elevator.mp3",
            "Formats": ["mp3", "wav"],
        }
        assert call("tracks/getById", track_id=1) == {"error": "Track not found"}

    def test_are_edited(self, call: Call, published: SiteTrack) -> None:
        answer = call("tracks/update", track_id=published.id, **{"meta[bpm]": "98"})
        assert (answer["result"], answer["track"]["Bpm"]) == ("success", "98")
        assert published.meta == {"Title": "Glass Elevator", "Bpm": "98"}

    @pytest.fixture
    def other(self, site: SourceAudioSite) -> SiteTrack:
        file = SiteFile("Paper Boats.wav", Format.WAV, 1, "")
        site.tracks[2] = SiteTrack(2, {Format.WAV: file}, [Format.WAV], {"Artist": "Okapi Club"})
        return site.tracks[2]

    @pytest.mark.usefixtures("published", "other")
    @pytest.mark.parametrize(
        ("search", "titles"),
        [
            ("", ["Glass Elevator", "Paper Boats"]),
            ("glass", ["Glass Elevator"]),
            ("filename:Glass Elevator", ["Glass Elevator"]),
            ("filename:glass elevator.wav", []),
            ("Filename:paper boats.wav", ["Paper Boats"]),
            ("artist:boats", []),
            ("genre:rock", []),
        ],
    )
    def test_are_found_by_words_and_by_field(
        self, call: Call, search: str, titles: list[str]
    ) -> None:
        answer = call("tracks/search", s=search)
        assert [track["Title"] for track in answer["tracks"]] == titles
        assert (answer["search"], answer["count"]) == (search, len(titles))

    def test_are_found_page_by_page(
        self, call: Call, published: SiteTrack, other: SiteTrack
    ) -> None:
        pages = [call("tracks/search", show=1, pg=number) for number in range(3)]
        ids = [[track["SourceAudio ID"] for track in page["tracks"]] for page in pages]
        assert ids == [[published.id], [other.id], []]
        assert [page["count"] for page in pages] == [2, 2, 2]

    @pytest.mark.parametrize(("name", "value"), [("show", 0), ("show", 1001), ("pg", -1)])
    def test_are_not_found_on_bad_pages(self, call: Call, name: str, value: int) -> None:
        assert call("tracks/search", **{name: value})["error"].startswith(f"{name}: ")

    def test_are_not_found_before_they_are_indexed(
        self, site: SourceAudioSite, call: Call, published: SiteTrack
    ) -> None:
        site.search_lag_s = 1000
        assert call("tracks/search")["count"] == 0
        assert "error" not in call("tracks/getById", track_id=published.id)
        published.published_at = time.monotonic() - 2000
        assert call("tracks/search")["count"] == 1
