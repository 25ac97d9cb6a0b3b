// Drive.About: who the script works for, as Drive knows them.
// https://developers.google.com/workspace/drive/api/reference/rest/v3/about/get
import type { Execution } from '../../host/execution';
import type { Costs } from '../../host/guard';
import { apiCall, reply, requireOptions, textOption, type OptionalArgs } from './api-call';
import { DriveRefusal } from './refusals';
import { userResource } from './resources';

type Collection = GoogleAppsScript.Drive_v3.Drive.V3.Collection.AboutCollection;
type About = GoogleAppsScript.Drive_v3.Drive.V3.Schema.About;

export class AboutFake implements Partial<Collection> {
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  /** Answers with nothing by itself: `fields` has to say what is wanted. */
  get(optionalArgs: OptionalArgs = {}): About {
    return apiCall('about.get', () => {
      requireOptions(optionalArgs);
      const fields = textOption(optionalArgs, 'fields');
      if (fields === undefined) {
        const text = "The 'fields' parameter is required for this method.";
        throw new DriveRefusal(400, 'required', text);
      }
      const { workspace, user } = this.#execution;
      const about = { kind: 'drive#about', user: userResource(workspace, user, user) };
      return reply(about, fields, fields);
    });
  }
}

export const ABOUT_COSTS: Costs<AboutFake> = { get: 'drive.getById' };
