"""The texts of the program on the staff's desk: to read, to compare, and to suggest better ones."""
