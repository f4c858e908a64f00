import { lazy, Route, Router } from "preact-iso";
import { readTodayAhead } from "#today/ui/reads.ts";
import { TodayPage } from "#today/ui/today-page.tsx";
import { NotFound } from "./kit/states.tsx";

// Today is the first screen and comes with the shell; every other one is a part of its own, fetched when it is first opened.
if (location.pathname === "/") readTodayAhead();

const Identify = lazy(() =>
	import("#steps/identify/ui/identify-page.tsx").then((m) => m.IdentifyPage),
);
const Prepare = lazy(() =>
	import("#steps/prepare/ui/prepare-page.tsx").then((m) => m.PreparePage),
);
const Brief = lazy(() =>
	import("#steps/prepare/ui/brief-page.tsx").then((m) => m.BriefPage),
);
const BriefSheet = lazy(() =>
	import("#steps/prepare/ui/brief-sheet-page.tsx").then(
		(m) => m.BriefSheetPage,
	),
);
const TalkSet = lazy(() =>
	import("#steps/prepare/ui/talk-set-page.tsx").then((m) => m.TalkSetPage),
);
const People = lazy(() =>
	import("#steps/people/ui/people-page.tsx").then((m) => m.PeoplePage),
);
const ImportContacts = lazy(() =>
	import("#steps/people/ui/import-page.tsx").then((m) => m.ImportPage),
);
const Remember = lazy(() =>
	import("#steps/people/ui/remember-page.tsx").then((m) => m.RememberPage),
);
const Help = lazy(() =>
	import("#steps/people/ui/help-page.tsx").then((m) => m.HelpPage),
);
const Sources = lazy(() =>
	import("#steps/people/ui/sources-page.tsx").then((m) => m.SourcesPage),
);
const OneSource = lazy(() =>
	import("#steps/people/ui/source-page.tsx").then((m) => m.SourcePage),
);
const AddressBook = lazy(() =>
	import("#steps/people/ui/address-book-page.tsx").then(
		(m) => m.AddressBookPage,
	),
);
const Doubles = lazy(() =>
	import("#steps/people/ui/doubles-page.tsx").then((m) => m.DoublesPage),
);
const NewContact = lazy(() =>
	import("#steps/people/ui/new-page.tsx").then((m) => m.NewContactPage),
);
const OneContact = lazy(() =>
	import("./pages/contact-mail-page.tsx").then((m) => m.ContactMailPage),
);
const SafetyOf = lazy(() =>
	import("#steps/followup/ui/safety-page.tsx").then((m) => m.SafetyPage),
);
const HeldOf = lazy(() =>
	import("#steps/people/ui/held-page.tsx").then((m) => m.HeldPage),
);
const Tree = lazy(() =>
	import("#steps/people/ui/tree-page.tsx").then((m) => m.TreePage),
);
const Organizations = lazy(() =>
	import("#steps/people/ui/organizations-page.tsx").then(
		(m) => m.OrganizationsPage,
	),
);
const OneOrganization = lazy(() =>
	import("#steps/people/ui/organization-page.tsx").then(
		(m) => m.OrganizationPage,
	),
);
const Arrange = lazy(() =>
	import("#steps/arrange/ui/arrange-page.tsx").then((m) => m.ArrangePage),
);
const NewApproach = lazy(() =>
	import("#steps/arrange/ui/new-approach-page.tsx").then(
		(m) => m.NewApproachPage,
	),
);
const PastTalk = lazy(() =>
	import("#steps/arrange/ui/past-talk-page.tsx").then((m) => m.PastTalkPage),
);
const Approach = lazy(() =>
	import("#steps/arrange/ui/approach-page.tsx").then((m) => m.ApproachPage),
);
const Template = lazy(() =>
	import("#steps/arrange/ui/template-page.tsx").then((m) => m.TemplatePage),
);
const Meeting = lazy(() =>
	import("#steps/arrange/ui/meeting-page.tsx").then((m) => m.MeetingPage),
);
const Occupation = lazy(() =>
	import("#steps/identify/ui/occupation-page.tsx").then(
		(m) => m.OccupationPage,
	),
);
const Target = lazy(() =>
	import("#steps/identify/ui/target-page.tsx").then((m) => m.TargetPage),
);
const Interests = lazy(() =>
	import("#steps/identify/ui/inventory-page.tsx").then((m) => m.InventoryPage),
);
const Skills = lazy(() =>
	import("#steps/identify/ui/skills-page.tsx").then((m) => m.SkillsPage),
);
const Needs = lazy(() =>
	import("#steps/identify/ui/needs-page.tsx").then((m) => m.NeedsPage),
);
const Compare = lazy(() =>
	import("#steps/identify/ui/compare-page.tsx").then((m) => m.ComparePage),
);
const Neighbours = lazy(() =>
	import("#steps/identify/ui/neighbours-page.tsx").then(
		(m) => m.NeighboursPage,
	),
);
const Insights = lazy(() =>
	import("#insights/ui/insights-page.tsx").then((m) => m.InsightsPage),
);
const TargetInsights = lazy(() =>
	import("#insights/ui/target-insights-page.tsx").then(
		(m) => m.TargetInsightsPage,
	),
);
const Devices = lazy(() =>
	import("./pages/devices-page.tsx").then((m) => m.DevicesPage),
);
const Pair = lazy(() =>
	import("./pages/pair-page.tsx").then((m) => m.PairPage),
);
const Settings = lazy(() =>
	import("#steps/identify/ui/settings-page.tsx").then((m) => m.SettingsPage),
);
const Calendars = lazy(() =>
	import("#steps/arrange/ui/calendars-page.tsx").then((m) => m.CalendarsPage),
);
const Morning = lazy(() =>
	import("#today/ui/morning-page.tsx").then((m) => m.MorningPage),
);
const Mail = lazy(() =>
	import("#steps/arrange/ui/mail-page.tsx").then((m) => m.MailPage),
);
const About = lazy(() =>
	import("./pages/about-page.tsx").then((m) => m.AboutPage),
);
const Conduct = lazy(() =>
	import("#steps/conduct/ui/conduct-page.tsx").then((m) => m.ConductPage),
);
const WrittenAnswers = lazy(() =>
	import("#steps/conduct/ui/answers-page.tsx").then((m) => m.AnswersPage),
);
const RehearseTalk = lazy(() =>
	import("#steps/conduct/ui/rehearse-page.tsx").then((m) => m.RehearseTalkPage),
);
const RehearseTarget = lazy(() =>
	import("#steps/conduct/ui/rehearse-page.tsx").then(
		(m) => m.RehearseTargetPage,
	),
);
const RunSheet = lazy(() =>
	import("#steps/conduct/ui/run-sheet-page.tsx").then((m) => m.RunSheetPage),
);
const MeetingBrief = lazy(() =>
	import("./pages/meeting-brief-page.tsx").then((m) => m.MeetingBriefPage),
);
const FollowUps = lazy(() =>
	import("#steps/followup/ui/followup-page.tsx").then((m) => m.FollowUpsPage),
);
const ThankYouCard = lazy(() =>
	import("#steps/followup/ui/card-page.tsx").then((m) => m.CardPage),
);
const FollowUp = lazy(() =>
	import("./pages/follow-up-mail-page.tsx").then((m) => m.FollowUpMailPage),
);

/** Which screen an address shows. */
export function Routes() {
	return (
		<Router>
			<Route path="/" component={TodayPage} />
			<Route path="/identify" component={Identify} />
			<Route path="/identify/occupations/:code" component={Occupation} />
			<Route path="/identify/targets/:id" component={Target} />
			<Route path="/identify/interests" component={Interests} />
			<Route path="/identify/skills" component={Skills} />
			<Route path="/identify/needs" component={Needs} />
			<Route path="/identify/compare" component={Compare} />
			<Route path="/identify/targets/:id/neighbours" component={Neighbours} />
			<Route path="/prepare" component={Prepare} />
			<Route path="/prepare/:targetId" component={Brief} />
			<Route path="/prepare/:targetId/brief" component={BriefSheet} />
			<Route path="/prepare/meetings/:meetingId" component={TalkSet} />
			<Route path="/people" component={People} />
			<Route path="/people/import" component={ImportContacts} />
			<Route path="/people/remember" component={Remember} />
			<Route path="/people/sources" component={Sources} />
			<Route path="/people/sources/:id" component={OneSource} />
			<Route path="/people/doubles" component={Doubles} />
			<Route path="/people/new" component={NewContact} />
			<Route path="/people/help" component={Help} />
			<Route path="/people/address-book" component={AddressBook} />
			<Route path="/people/tree" component={Tree} />
			<Route path="/people/organizations" component={Organizations} />
			<Route path="/people/organizations/:id" component={OneOrganization} />
			<Route path="/people/:id" component={OneContact} />
			<Route path="/people/:id/held" component={HeldOf} />
			<Route path="/people/:id/safety" component={SafetyOf} />
			<Route path="/arrange" component={Arrange} />
			<Route path="/arrange/new" component={NewApproach} />
			<Route path="/arrange/past" component={PastTalk} />
			<Route path="/arrange/template" component={Template} />
			<Route path="/arrange/approaches/:id" component={Approach} />
			<Route path="/arrange/meetings/:id" component={Meeting} />
			<Route path="/insights" component={Insights} />
			<Route path="/insights/:targetId" component={TargetInsights} />
			<Route path="/settings" component={Settings} />
			<Route path="/settings/mail" component={Mail} />
			<Route path="/settings/morning" component={Morning} />
			<Route path="/settings/calendars" component={Calendars} />
			<Route path="/devices" component={Devices} />
			<Route path="/pair" component={Pair} />
			<Route path="/about" component={About} />
			<Route path="/conduct" component={Conduct} />
			<Route path="/conduct/:meetingId" component={RunSheet} />
			<Route path="/conduct/:meetingId/rehearse" component={RehearseTalk} />
			<Route path="/prepare/:targetId/rehearse" component={RehearseTarget} />
			<Route path="/conduct/:meetingId/answers" component={WrittenAnswers} />
			<Route path="/conduct/:meetingId/brief" component={MeetingBrief} />
			<Route path="/follow-up" component={FollowUps} />
			<Route path="/follow-up/:meetingId" component={FollowUp} />
			<Route
				path="/follow-up/:meetingId/card/:contactId"
				component={ThankYouCard}
			/>
			<Route default component={NotFound} />
		</Router>
	);
}
