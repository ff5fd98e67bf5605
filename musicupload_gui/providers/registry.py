"""The providers there are, in the order in which people see them."""

from __future__ import annotations

from musicupload_gui.providers import audiodelivery, sourceaudio, storage, swayzio, useapi
from musicupload_gui.providers.base import Entry, StorageEntry

PROVIDERS: tuple[Entry, ...] = (
    swayzio.ENTRY,
    audiodelivery.ENTRY,
    sourceaudio.ENTRY,
    useapi.FLOW_MUSIC_ENTRY,
    useapi.RIFFUSION_ENTRY,
)
STORAGES: tuple[StorageEntry, ...] = storage.STORAGES
