import { lazy, Route, Router } from "preact-iso";
import { NotFound } from "./kit/states.tsx";

// Each screen is a part of its own, fetched when it is first opened.
const Identify = lazy(() =>
	import("#steps/identify/ui/identify-page.tsx").then((m) => m.IdentifyPage),
);
const Prepare = lazy(() =>
	import("#steps/prepare/ui/prepare-page.tsx").then((m) => m.PreparePage),
);
const Brief = lazy(() =>
	import("#steps/prepare/ui/brief-page.tsx").then((m) => m.BriefPage),
);

/** Which screen an address shows. */
export function Routes() {
	return (
		<Router>
			<Route path="/identify" component={Identify} />
			<Route path="/prepare" component={Prepare} />
			<Route path="/prepare/:targetId" component={Brief} />
			<Route default component={NotFound} />
		</Router>
	);
}
