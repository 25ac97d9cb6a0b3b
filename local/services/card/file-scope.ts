// The answer that makes Google ask the person whether the add-on may use the file that is open.
// https://developers.google.com/workspace/add-ons/editors/gsao/editor-actions
import { handOut } from '../../host/guard';
import { ServiceException } from '../../host/errors';
import type { Execution } from '../../host/execution';
import { inMemory, Part, VIEW } from './part';

type FileScopeResponse = GoogleAppsScript.Card_Service.EditorFileScopeActionResponse;
type FileScopeBuilder = GoogleAppsScript.Card_Service.EditorFileScopeActionResponseBuilder;

const RESPONSE_COSTS = inMemory('printJson');

export class FileScopeResponseFake
  extends Part<FileScopeResponse, { asked: boolean }>
  implements Partial<FileScopeResponse>
{
  printJson(): string {
    return JSON.stringify(this[VIEW]);
  }
}

const DRIVE_FILE = 'https://www.googleapis.com/auth/drive.file';

class FileScopeBuilderFake
  extends Part<FileScopeBuilder, { asked: boolean }>
  implements Partial<FileScopeBuilder>
{
  readonly #execution: Execution;

  constructor(execution: Execution) {
    super({ asked: false });
    this.#execution = execution;
  }

  /** "To call this method, you must add the drive.file scope to the add-on's manifest." */
  requestFileScopeForActiveDocument(): FileScopeBuilder {
    if (this.#execution.grantedScopes.includes(DRIVE_FILE)) return this.change({ asked: true });
    throw new ServiceException(
      'Specified permissions are not sufficient to call ' +
        `EditorFileScopeActionResponseBuilder.requestFileScopeForActiveDocument. ` +
        `Required permissions: ${DRIVE_FILE}`,
    );
  }

  build(): FileScopeResponse {
    if (!this[VIEW].asked) throw new ServiceException('An action response must do something.');
    const fake = new FileScopeResponseFake({ asked: true });
    return handOut<FileScopeResponse, FileScopeResponseFake>(
      this.#execution,
      'EditorFileScopeActionResponse',
      fake,
      RESPONSE_COSTS,
    );
  }
}

const SCOPE_BUILDER_COSTS = inMemory('requestFileScopeForActiveDocument', 'build');

export function newFileScopeBuilder(execution: Execution): FileScopeBuilder {
  const fake = new FileScopeBuilderFake(execution);
  return handOut<FileScopeBuilder, FileScopeBuilderFake>(
    execution,
    'EditorFileScopeActionResponseBuilder',
    fake,
    SCOPE_BUILDER_COSTS,
  );
}
