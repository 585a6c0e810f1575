"""What people found of help, and where they got stuck, on the staff's desk."""
