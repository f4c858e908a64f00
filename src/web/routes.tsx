import { lazy, Route, Router } from "preact-iso";
import { NotFound } from "./kit/states.tsx";

// Each screen is a part of its own, fetched when it is first opened.
const Today = lazy(() =>
	import("#today/ui/today-page.tsx").then((m) => m.TodayPage),
);
const Identify = lazy(() =>
	import("#steps/identify/ui/identify-page.tsx").then((m) => m.IdentifyPage),
);
const Prepare = lazy(() =>
	import("#steps/prepare/ui/prepare-page.tsx").then((m) => m.PreparePage),
);
const Brief = lazy(() =>
	import("#steps/prepare/ui/brief-page.tsx").then((m) => m.BriefPage),
);
const People = lazy(() =>
	import("#steps/people/ui/people-page.tsx").then((m) => m.PeoplePage),
);
const ImportContacts = lazy(() =>
	import("#steps/people/ui/import-page.tsx").then((m) => m.ImportPage),
);
const NewContact = lazy(() =>
	import("#steps/people/ui/new-page.tsx").then((m) => m.NewContactPage),
);
const OneContact = lazy(() =>
	import("#steps/people/ui/contact-page.tsx").then((m) => m.ContactPage),
);

/** Which screen an address shows. */
export function Routes() {
	return (
		<Router>
			<Route path="/" component={Today} />
			<Route path="/identify" component={Identify} />
			<Route path="/prepare" component={Prepare} />
			<Route path="/prepare/:targetId" component={Brief} />
			<Route path="/people" component={People} />
			<Route path="/people/import" component={ImportContacts} />
			<Route path="/people/new" component={NewContact} />
			<Route path="/people/:id" component={OneContact} />
			<Route default component={NotFound} />
		</Router>
	);
}
