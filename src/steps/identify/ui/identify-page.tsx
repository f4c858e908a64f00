import { read } from "#http/client.ts";
import m from "#messages/shell";
import { client, useRead } from "#web/api.ts";
import { Loaded, PageHead } from "#web/kit/states.tsx";

export function IdentifyPage() {
	const targets = useRead(["target"], () => read(client.targets.$get()));
	return (
		<>
			<PageHead title={m.identify()} />
			<Loaded query={targets}>
				{(found) => (
					<ul>
						{found.map((target) => (
							<li key={target.id}>{target.label}</li>
						))}
					</ul>
				)}
			</Loaded>
		</>
	);
}
