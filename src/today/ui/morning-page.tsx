import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/today-mail";
import { client, useRead, useWrite } from "#web/api.ts";
import { SelectField } from "#web/kit/fields.tsx";
import { FormActs } from "#web/kit/form-acts.tsx";
import { Loaded, PageHead } from "#web/kit/states.tsx";
import type { MorningMailAnswer, SetMorningMailInput } from "../schema.ts";
import "./today.css";

const hours = Array.from({ length: 24 }, (_, hour) => ({
	value: String(hour),
	label: `${String(hour).padStart(2, "0")}:00`,
}));

/** One mail in the morning: whether, when, and what it would say. */
export function MorningPage() {
	const found = useRead(["morning-mail"], () =>
		read(client["morning-mail"].$get()),
	);
	return (
		<Loaded query={found}>
			{(mail) => (
				<>
					<PageHead title={m.title()} lead={m.lead()}>
						<a class="btn quiet" href="/settings">
							{m.toSettings()}
						</a>
					</PageHead>
					<Choice key={`${mail.isOn} ${mail.hour}`} mail={mail} />
					<Example mail={mail} />
				</>
			)}
		</Loaded>
	);
}

function Choice({ mail }: { mail: MorningMailAnswer }) {
	const account = useRead(["mail-account"], () =>
		read(client["mail-account"].$get()),
	);
	const [isOn, setOn] = useState(mail.isOn);
	const [hour, setHour] = useState(mail.hour);
	const save = useWrite((json: SetMorningMailInput) =>
		read(client["morning-mail"].$put({ json })),
	);
	return (
		<section class="sheet stack">
			<form
				class="form"
				onSubmit={(event) => {
					event.preventDefault();
					save.mutate({ isOn, hour });
				}}
			>
				<label class="check">
					<input
						type="checkbox"
						checked={isOn}
						onChange={(event) => setOn(event.currentTarget.checked)}
					/>
					{m.isOn()}
				</label>
				<SelectField
					label={m.hour()}
					hint={m.hourHint({ zone: mail.zone })}
					value={String(hour)}
					options={hours}
					onChange={(event) => setHour(Number(event.currentTarget.value))}
				/>
				<p class="small">
					{mail.email ? m.to({ email: mail.email }) : m.noAddress()}{" "}
					{account.data?.account ? null : (
						<>
							{m.needsMail()} <a href="/settings/mail">{m.setUpMail()}</a>
						</>
					)}
				</p>
				<FormActs
					save={m.save()}
					error={save.error}
					isPending={save.isPending}
				/>
			</form>
		</section>
	);
}

function Example({ mail: { example } }: { mail: MorningMailAnswer }) {
	return (
		<section class="section">
			<h2>{m.example()}</h2>
			{example ? (
				<div class="sheet stack morning-mail">
					<h3>{example.subject}</h3>
					<pre>{example.text}</pre>
				</div>
			) : (
				<p>{m.exampleNone()}</p>
			)}
		</section>
	);
}
