"""Keeps everything moving: the list, the queue, the durable steps, the journal."""
