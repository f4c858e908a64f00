import "./kit/tokens.css";
import "./kit/parts.css";
import "./kit/print.css";
import "./kit/forms.css";
import "./offline/offline.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { render } from "preact";
import { ErrorBoundary, LocationProvider } from "preact-iso";
import { queries } from "./api.ts";
import { Unbroken } from "./broken.tsx";
import { keepApp } from "./installed.ts";
import { sayOwnZone } from "./own-zone.ts";
import { Routes } from "./routes.tsx";
import { Shell } from "./shell.tsx";

function App() {
	return (
		<QueryClientProvider client={queries}>
			<LocationProvider>
				<Shell>
					<Unbroken>
						<ErrorBoundary>
							<Routes />
						</ErrorBoundary>
					</Unbroken>
				</Shell>
			</LocationProvider>
		</QueryClientProvider>
	);
}

const root = document.getElementById("app");
if (root) render(<App />, root);
void sayOwnZone();
keepApp();
// What waits from before, and what the next days need without a network: once the screen stands, or when something is to be sent.
const keepUp = async () => (await import("./pages/keep-up.ts")).keepUp();
addEventListener("askaround:send", keepUp);
setTimeout(keepUp, 3_000);
