import shell from "#messages/shell";
import m from "#messages/today";
import { steps } from "#steps/order.ts";
import { PageHead } from "#web/kit/states.tsx";

const sentences = {
	identify: m.welcomeIdentify,
	prepare: m.welcomePrepare,
	people: m.welcomePeople,
	arrange: m.welcomeArrange,
	conduct: m.welcomeConduct,
	followup: m.welcomeFollowup,
};

/** The first screen of all: what this is, the six steps, and the one thing to begin with. */
export function Welcome() {
	return (
		<>
			<PageHead title={m.welcomeTitle()} lead={m.welcomeLead()} />
			<div class="row welcome-acts">
				<a class="btn do" href="/identify">
					{m.welcomeDo()}
				</a>
				<a class="btn quiet" href="/arrange/past">
					{m.welcomePast()}
				</a>
			</div>
			<ol class="sheet welcome">
				{steps.map(({ name }, at) => (
					<li key={name}>
						<span class="welcome-number" aria-hidden="true">
							{at + 1}
						</span>
						<div>
							<h2>{shell[name]()}</h2>
							<p>{sentences[name]()}</p>
						</div>
					</li>
				))}
			</ol>
			<p class="small">{m.welcomePrivate()}</p>
		</>
	);
}
