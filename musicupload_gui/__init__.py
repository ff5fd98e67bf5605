"""MusicUpload: drop music in, fix the metadata, send it to several services at once."""

__version__ = "0.1.0"
