//! Words of the manager's guide: the four directions and their compass. It says «du».

words! {}
