//! Where in the app one is: the part of the address behind `#`.
//!
//! The addresses are plain links, so every page can be bookmarked, opened in a new tab and reached from any
//! folder of any host.

use crate::method::Tool;

/// A place in the app.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// All processes in this browser.
    #[default]
    Shelf,
    /// What the method is, what the app keeps where.
    About,
    /// A page of the whole app that belongs to no process.
    Place(Place),
    /// A page of one process.
    Process {
        /// The id of the process.
        id: String,
        /// The page.
        page: Page,
    },
}

/// A page of the whole app that belongs to no process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Files that came in: what they bring, before anything is taken in.
    Receive,
    /// The questions of a file that somebody mailed, to be answered and sent back.
    Answer,
    /// What the browser keeps, how much room it takes, how to take it away.
    Storage,
    /// For the data-protection officer.
    Privacy,
}

const PLACES: [(Place, &str); 4] = [
    (Place::Receive, "modtag"),
    (Place::Answer, "svar"),
    (Place::Storage, "lager"),
    (Place::Privacy, "databeskyttelse"),
];

/// A page of a process.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// The checklist and the steps as a task list.
    #[default]
    Overview,
    /// A step with its guidance and tools.
    Step(u8),
    /// A tool.
    Tool(Tool),
    /// A tool with one thing opened (a challenge, a solution).
    Thing(Tool, String),
    /// The frame.
    Frame,
    /// People and groups.
    People,
    /// Meetings.
    Meetings,
    /// Decisions.
    Decisions,
    /// Homework.
    Homework,
    /// All actions, by person and by date.
    Actions,
    /// Pages for MED and for a new facilitator.
    Papers,
    /// Places with two wordings.
    Wordings,
    /// The bin.
    Bin,
    /// The light variant's meeting.
    Light,
    /// The light variant's meeting at one of its parts.
    LightPart(String),
    /// Files to hand out, and how to share a process.
    Share,
    /// Questions to mail to others.
    Asking,
    /// Earlier versions.
    History,
    /// What in it tells of persons, and erasing for good.
    Personal,
    /// A chapter of the manager's guide.
    Guide(Chapter),
    /// A chapter of the manager's guide with one thing opened (a point, a case), by its code or id.
    GuideThing(Chapter, String),
}

/// A chapter of the manager's guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chapter {
    /// Where it stands and what comes next.
    Front,
    /// The phases with their points.
    Phases,
    /// The four directions with their tasks.
    Directions,
    /// The four types.
    Typology,
    /// The twelve cases.
    Cases,
    /// Talks with the project leader and the executive.
    Talks,
    /// How it differs from samskabt styring.
    Apart,
}

impl Chapter {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 7] =
        [Self::Front, Self::Phases, Self::Directions, Self::Typology, Self::Cases, Self::Talks, Self::Apart];

    /// The word in the address behind `ledelse`.
    fn slug(self) -> &'static str {
        match self {
            Self::Front => "",
            Self::Phases => "faser",
            Self::Directions => "retninger",
            Self::Typology => "typologi",
            Self::Cases => "eksempler",
            Self::Talks => "samtaler",
            Self::Apart => "forskel",
        }
    }
}

/// What stands before the chapters of the manager's guide.
const GUIDE: &str = "ledelse";

const PAGES: [(Page, &str); 14] = [
    (Page::Frame, "ramme"),
    (Page::People, "deltagere"),
    (Page::Meetings, "moeder"),
    (Page::Decisions, "beslutninger"),
    (Page::Homework, "hjemmeopgaver"),
    (Page::Actions, "handlinger"),
    (Page::Papers, "papirer"),
    (Page::Wordings, "formuleringer"),
    (Page::Bin, "papirkurv"),
    (Page::Light, "let"),
    (Page::Share, "del"),
    (Page::Asking, "spoerg"),
    (Page::History, "historik"),
    (Page::Personal, "persondata"),
];

impl Route {
    /// The route of what stands behind `#`. What is not an address leads to the shelf.
    pub fn parse(hash: &str) -> Self {
        let path = hash.trim_start_matches('#').trim_matches('/');
        let mut parts = path.split('/');
        match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some("om"), None, ..) => Self::About,
            (Some("forloeb"), Some(id), page, thing) if !id.is_empty() => {
                let page = if page == Some(GUIDE) {
                    Page::chapter(thing.unwrap_or_default(), parts.next())
                } else {
                    Page::parse(page, thing)
                };
                Self::Process { id: id.to_owned(), page }
            }
            (Some(slug), None, ..) => {
                let known = PLACES.iter().find(|(_, known)| *known == slug);
                known.map_or(Self::Shelf, |(place, _)| Self::Place(*place))
            }
            _ => Self::Shelf,
        }
    }

    /// Whether the front page has it; everything else is in the other program.
    pub fn is_in_front(&self) -> bool {
        matches!(self, Self::Shelf | Self::About)
    }

    /// The address, with its `#`.
    pub fn to_hash(&self) -> String {
        match self {
            Self::Shelf => "#/".to_owned(),
            Self::About => "#/om".to_owned(),
            Self::Place(place) => {
                let known = PLACES.iter().find(|(known, _)| known == place);
                format!("#/{}", known.map_or("", |(_, slug)| slug))
            }
            Self::Process { id, page } => {
                let page = page.to_path();
                let slash = if page.is_empty() { "" } else { "/" };
                format!("#/forloeb/{id}{slash}{page}")
            }
        }
    }
}

impl Page {
    fn parse(page: Option<&str>, thing: Option<&str>) -> Self {
        let Some(page) = page.filter(|page| !page.is_empty()) else { return Self::Overview };
        if let Some(step) = page.strip_prefix("trin-").and_then(|step| step.parse().ok()).filter(|&s| s <= 6)
        {
            return Self::Step(step);
        }
        if let Some(tool) = Tool::from_slug(page) {
            return match thing {
                Some(thing) if !thing.is_empty() => Self::Thing(tool, thing.to_owned()),
                _ => Self::Tool(tool),
            };
        }
        let known = PAGES.iter().find(|(_, slug)| *slug == page).map(|(page, _)| page.clone());
        match thing.filter(|thing| known == Some(Self::Light) && !thing.is_empty()) {
            Some(part) => Self::LightPart(part.to_owned()),
            None => known.unwrap_or_default(),
        }
    }

    fn chapter(slug: &str, thing: Option<&str>) -> Self {
        let known = Chapter::ALL.into_iter().find(|chapter| chapter.slug() == slug);
        let chapter = known.unwrap_or(Chapter::Front);
        match thing.filter(|thing| known.is_some() && !slug.is_empty() && !thing.is_empty()) {
            Some(thing) => Self::GuideThing(chapter, thing.to_owned()),
            None => Self::Guide(chapter),
        }
    }

    fn to_path(&self) -> String {
        match self {
            Self::Guide(Chapter::Front) => GUIDE.to_owned(),
            Self::Guide(chapter) => format!("{GUIDE}/{}", chapter.slug()),
            Self::GuideThing(chapter, thing) => format!("{GUIDE}/{}/{thing}", chapter.slug()),
            Self::Overview => String::new(),
            Self::Step(step) => format!("trin-{step}"),
            Self::Tool(tool) => tool.slug().to_owned(),
            Self::Thing(tool, thing) => format!("{}/{thing}", tool.slug()),
            Self::LightPart(part) => format!("{}/{part}", Self::Light.to_path()),
            other => {
                let known = PAGES.iter().find(|(page, _)| page == other);
                known.map_or_else(String::new, |(_, slug)| (*slug).to_owned())
            }
        }
    }

    /// The step that the page belongs to, if any.
    pub fn step(&self) -> Option<u8> {
        match self {
            Self::Step(step) => Some(*step),
            Self::Tool(tool) | Self::Thing(tool, _) => Some(tool.step()),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_comes_back_from_its_address() {
        let mut pages: Vec<Page> = PAGES.iter().map(|(page, _)| page.clone()).collect();
        pages.push(Page::Overview);
        pages.extend(Chapter::ALL.map(Page::Guide));
        pages.push(Page::GuideThing(Chapter::Phases, "purpose".into()));
        pages.push(Page::LightPart("enough".into()));
        pages.extend((0..=6).map(Page::Step));
        for tool in Tool::ALL {
            pages.extend([Page::Tool(tool), Page::Thing(tool, "4kz".into())]);
        }
        for page in pages {
            let route = Route::Process { id: "p1".into(), page };
            assert_eq!(Route::parse(&route.to_hash()), route);
        }
        assert_eq!(Route::parse(&Route::About.to_hash()), Route::About);
        for (place, _) in PLACES {
            assert_eq!(Route::parse(&Route::Place(place).to_hash()), Route::Place(place));
        }
    }

    #[test]
    fn what_is_not_an_address_leads_somewhere_safe() {
        assert_eq!(Route::parse(""), Route::Shelf);
        assert_eq!(Route::parse("#/findes-ikke"), Route::Shelf);
        assert_eq!(Route::parse("#/forloeb//trin-2"), Route::Shelf);
        let overview = Route::Process { id: "x".into(), page: Page::Overview };
        assert_eq!(Route::parse("#/forloeb/x/trin-9"), overview);
        assert_eq!(Route::parse("#/forloeb/x/<script>"), overview);
        let guide = Route::Process { id: "x".into(), page: Page::Guide(Chapter::Front) };
        assert_eq!(Route::parse("#/forloeb/x/ledelse/findes-ikke/y"), guide);
    }
}
