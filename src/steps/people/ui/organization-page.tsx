import "./people.css";
import "./contact.css";
import { useState } from "preact/hooks";
import { useRoute } from "preact-iso";
import { read } from "#http/client.ts";
import m from "#messages/people-person";
import { client, useRead, useWrite } from "#web/api.ts";
import { formValues, TextArea, TextField } from "#web/kit/fields.tsx";
import { Fault, Loaded, PageHead } from "#web/kit/states.tsx";
import type { WholeOrganization } from "../schema/organization.ts";
import { PeopleNav } from "./people-nav.tsx";
import { periodOf } from "./positions.tsx";

/** One organization: who is and was there, what it is called, and which may be the same. */
export function OrganizationPage() {
	const { params } = useRoute();
	const id = params.id ?? "";
	const found = useRead(["organization", id], () =>
		read(client.organizations[":id"].$get({ param: { id } })),
	);
	return (
		<Loaded query={found}>
			{(organization) => (
				<>
					<PageHead
						title={organization.name}
						lead={m.organizationPeople({ people: organization.people })}
					>
						<a class="btn quiet" href="/people/organizations">
							{m.organizationBack()}
						</a>
					</PageHead>
					<PeopleNav />
					{organization.targets.map((target) => (
						<p key={target.id} class="done-note contact-note">
							{m.organizationTarget()}{" "}
							<a href={`/identify/targets/${target.id}`}>{target.label}</a>
						</p>
					))}
					{organization.note ? (
						<p class="contact-words">{organization.note}</p>
					) : null}
					<People organization={organization} />
					<Spellings organization={organization} />
					<Change organization={organization} key={organization.name} />
				</>
			)}
		</Loaded>
	);
}

function People({
	organization: { positions },
}: {
	organization: WholeOrganization;
}) {
	const now = positions.filter(({ endedOn }) => endedOn === null);
	const before = positions.filter(({ endedOn }) => endedOn !== null);
	return (
		<>
			<section>
				<h2>{m.organizationNow()}</h2>
				{now.length === 0 ? <p>{m.organizationNobody()}</p> : null}
				<Places places={now} />
			</section>
			{before.length > 0 ? (
				<section>
					<h2>{m.organizationBefore()}</h2>
					<Places places={before} />
				</section>
			) : null}
		</>
	);
}

function Places({ places }: { places: WholeOrganization["positions"] }) {
	return (
		<ul class="list people-list">
			{places.map((one) => (
				<li key={`${one.contactId} ${one.title} ${one.startedOn}`}>
					<div class="people-who">
						<a class="people-name" href={`/people/${one.contactId}`}>
							{one.label}
						</a>
						{one.title ? <p class="people-job">{one.title}</p> : null}
					</div>
					<p class="small">{periodOf(one)}</p>
				</li>
			))}
		</ul>
	);
}

function Spellings({
	organization: { id, spellings, alike },
}: {
	organization: WholeOrganization;
}) {
	const merges = client.organizations[":id"].merges;
	const merge = useWrite((otherId: string) =>
		read(merges.$post({ param: { id }, json: { otherId } })),
	);
	const unmerge = useWrite((mergeId: string) =>
		read(merges[":mergeId"].$delete({ param: { id, mergeId } })),
	);
	return (
		<>
			<Fault error={merge.error ?? unmerge.error} />
			{spellings.length > 0 ? (
				<section class="stack">
					<h2>{m.organizationSpellings()}</h2>
					<p class="small">{m.organizationSpellingsLead()}</p>
					<ul class="list people-list">
						{spellings.map(({ name, mergeId }) => (
							<li key={name}>
								<p>{name}</p>
								{mergeId ? (
									<button
										type="button"
										class="btn"
										disabled={unmerge.isPending}
										onClick={() => unmerge.mutate(mergeId)}
									>
										{m.organizationUnmerge()}
										<span class="visually-hidden">: {name}</span>
									</button>
								) : null}
							</li>
						))}
					</ul>
				</section>
			) : null}
			{alike.length > 0 ? (
				<section class="stack">
					<h2>{m.organizationAlike()}</h2>
					<p class="small">{m.organizationAlikeLead()}</p>
					<ul class="list people-list">
						{alike.map((other) => (
							<li key={other.id}>
								<p>
									<a href={`/people/organizations/${other.id}`}>{other.name}</a>{" "}
									<small>
										{m.organizationPeople({ people: other.people })}
									</small>
								</p>
								<button
									type="button"
									class="btn"
									disabled={merge.isPending}
									onClick={() => merge.mutate(other.id)}
								>
									{m.organizationMerge()}
									<span class="visually-hidden">: {other.name}</span>
								</button>
							</li>
						))}
					</ul>
				</section>
			) : null}
		</>
	);
}

function Change({
	organization: { id, name, note },
}: {
	organization: WholeOrganization;
}) {
	const [isOpen, setIsOpen] = useState(false);
	const save = useWrite(
		(json: { name?: string; note: string | null }) =>
			read(client.organizations[":id"].$patch({ param: { id }, json })),
		() => setIsOpen(false),
	);
	if (!isOpen)
		return (
			<section>
				<h2 class="visually-hidden">{m.organizationRename()}</h2>
				<button type="button" class="btn" onClick={() => setIsOpen(true)}>
					{m.organizationRename()}
				</button>
			</section>
		);
	return (
		<section>
			<h2>{m.organizationRename()}</h2>
			<form
				class="form"
				onSubmit={(event) => {
					event.preventDefault();
					const typed = formValues(event.currentTarget);
					save.mutate({ name: typed.name, note: typed.note ?? null });
				}}
			>
				<TextField
					name="name"
					label={m.organizationName()}
					value={name}
					required
				/>
				<TextArea
					name="note"
					label={m.organizationNote()}
					value={note ?? undefined}
					rows={3}
				/>
				<Fault error={save.error} />
				<div class="form-acts">
					<button type="submit" class="btn do" disabled={save.isPending}>
						{m.organizationSave()}
					</button>
				</div>
			</form>
		</section>
	);
}
