//! Words of the page.

words! {}
