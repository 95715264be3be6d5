//! Words of step 5.

words! {}
