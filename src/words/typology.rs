//! Words of the manager's guide: the types. It says «du».

words! {}
