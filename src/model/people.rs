//! Who takes part, in which role and which group.

use super::{One, Ref, Text};

choices! {
    /// Roles in a process.
    Role {
        /// A member of staff.
        Employee = "employee",
        /// The nearest manager.
        Manager = "manager",
        /// A head of a field or a centre.
        Head = "head",
        /// Top management.
        TopManagement = "top_management",
        /// Union representative (TR).
        UnionRep = "union_rep",
        /// Working environment representative (AMR).
        SafetyRep = "safety_rep",
        /// The main MED committee.
        MainMed = "main_med",
        /// The MED committee of a sector.
        SectorMed = "sector_med",
        /// A local MED committee.
        LocalMed = "local_med",
        /// Facilitator.
        Facilitator = "facilitator",
        /// Project leader.
        ProjectLeader = "project_leader",
        /// Consultant or central staff.
        Consultant = "consultant",
        /// The one who owns the piece of steering.
        SteeringOwner = "steering_owner",
        /// Politician.
        Politician = "politician",
        /// Citizen or relative.
        Citizen = "citizen",
        /// Partner from outside.
        Partner = "partner",
        /// Anybody else.
        Other = "other",
    }
}

things! {
    /// Somebody who takes part: a role or a label, no name needed.
    Participant = "participant" {
        /// A label, such as «aftenvagt» or «bord 2».
        label: Text,
        /// The role.
        role: One<Role>,
        /// The workplace.
        workplace: Ref,
        /// The group.
        group: Ref,
        /// A note that stays in this process.
        note: Text,
    }
    /// A group or a table that works together.
    Group = "group" {
        /// Its name.
        name: Text,
    }
}
