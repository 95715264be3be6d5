//! Words of the manager's guide: the cases. It says «du».

words! {}
