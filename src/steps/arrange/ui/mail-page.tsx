import "./mail.css";
import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/arrange-mail";
import { client, useRead } from "#web/api.ts";
import { Loaded, PageHead } from "#web/kit/states.tsx";
import { LooseMail } from "./loose-mail.tsx";
import { MailConnect } from "./mail-connect.tsx";
import { MailStatus } from "./mail-status.tsx";
import { UnsureMessages } from "./mail-unsure.tsx";

/** The person's own mail: connect it, see how it stands, try it. */
export function MailPage() {
	const state = useRead(["mail-account"], () =>
		read(client["mail-account"].$get()),
	);
	const [isChanging, setChanging] = useState(false);
	return (
		<>
			<PageHead title={m.title()} lead={m.lead()}>
				<a class="btn quiet" href="/settings">
					{m.toSettings()}
				</a>
			</PageHead>
			<Loaded query={state}>
				{({ account }) => (
					<div class="stack section mail">
						<UnsureMessages />
						<LooseMail of="nobody" />
						{account && !isChanging ? (
							<MailStatus
								account={account}
								onChange={() => setChanging(true)}
							/>
						) : (
							<MailConnect
								account={account}
								onDone={() => setChanging(false)}
							/>
						)}
						<section class="sheet stack">
							<h2>{m.whatTitle()}</h2>
							<p>{m.whatBody()}</p>
						</section>
					</div>
				)}
			</Loaded>
		</>
	);
}
