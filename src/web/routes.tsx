import { lazy, Route, Router } from "preact-iso";
import { NotFound } from "./kit/states.tsx";

// Each screen is a part of its own, fetched when it is first opened.
const Identify = lazy(() =>
	import("#steps/identify/ui/identify-page.tsx").then((m) => m.IdentifyPage),
);

/** Which screen an address shows. */
export function Routes() {
	return (
		<Router>
			<Route path="/identify" component={Identify} />
			<Route default component={NotFound} />
		</Router>
	);
}
