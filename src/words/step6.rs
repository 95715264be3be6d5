//! Words of step 6.

words! {}
