"""Pictures and PDFs: what stands in them (pure), and the press that draws them from one set of templates."""
