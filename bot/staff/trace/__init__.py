"""Why an answer is what it is: the provisions behind it, on the staff's desk."""
