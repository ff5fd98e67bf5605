"""From the disk to a Track: what is there, what its tags say, what it sounds like."""
