"""The Bot API's ways to set the bot's name, its profile picture, and the rights it asks for in groups."""

from typing import Any

from bot.sandbox.accounts import Json
from bot.sandbox.faults import too_many_requests
from bot.sandbox.files import JPEG, Upload, check_photo
from bot.sandbox.members import RIGHTS
from bot.sandbox.profile import LONGEST_NAME, language_of, said, say
from bot.sandbox.refused import bad_request
from bot.sandbox.world import Call, World

DAY = 24 * 3600
MOST_NAMES_A_DAY = 10
"""Telegram does not say how many; bots that set their name at each start are refused for most of a day."""
SMALLEST_PICTURE = 160
MOST_PICTURES_ASKED = 100


def set_name(world: World, call: Call) -> bool:
    """setMyName; refuses with 429 whoever calls it often, whether the name differs or not."""
    now = world.now()
    world.profile.named_at = [at for at in world.profile.named_at if now - at < DAY]
    if len(world.profile.named_at) >= MOST_NAMES_A_DAY:
        raise too_many_requests(world.profile.named_at[0] + DAY - now)
    world.profile.named_at.append(now)
    return say(world.profile.names, call.parameters, "name", LONGEST_NAME)


def get_name(world: World, call: Call) -> Json:
    """getMyName."""
    return {"name": said(world.profile.names, language_of(call.parameters)) or world.bot.first_name}


def set_picture(world: World, call: Call) -> bool:
    """setMyProfilePhoto: a JPEG that is uploaded with the call; an animated one is only kept."""
    upload = _uploaded(call)
    if call.parameters["photo"]["type"] == "animated":
        world.profile.pictures.insert(0, world.keep_file("photo", upload))
        return True
    if not upload.content.startswith(JPEG):
        raise bad_request("IMAGE_PROCESS_FAILED")
    size = check_photo(upload)
    if min(size) < SMALLEST_PICTURE:
        raise bad_request("PHOTO_CROP_SIZE_SMALL")
    world.profile.pictures.insert(0, world.keep_file("photo", upload, size))
    return True


def remove_picture(world: World, _: Call) -> bool:
    """removeMyProfilePhoto: the one before it shows again."""
    del world.profile.pictures[:1]
    return True


def get_pictures(world: World, call: Call) -> Json:
    """getUserProfilePhotos: the bot's, newest first; people here have none."""
    asked: dict[str, Any] = dict(call.parameters)
    if asked["user_id"] != world.bot.id and asked["user_id"] not in world.people:
        raise bad_request("user not found")
    if not 1 <= asked.get("limit", MOST_PICTURES_ASKED) <= MOST_PICTURES_ASKED:
        raise bad_request("limit must be between 1 and 100")
    pictures = world.profile.pictures if asked["user_id"] == world.bot.id else []
    first = asked.get("offset", 0)
    shown = pictures[first : first + asked.get("limit", MOST_PICTURES_ASKED)]
    return {"total_count": len(pictures), "photos": [file.as_api() for file in shown]}


def set_rights(world: World, call: Call) -> bool:
    """setMyDefaultAdministratorRights: those asked for when somebody makes the bot an administrator."""
    world.profile.rights[bool(call.parameters.get("for_channels"))] = call.parameters.get("rights", {})
    return True


def get_rights(world: World, call: Call) -> Json:
    """getMyDefaultAdministratorRights."""
    return dict.fromkeys(RIGHTS, False) | world.profile.rights.get(bool(call.parameters.get("for_channels")), {})


def _uploaded(call: Call) -> Upload:
    photo = call.parameters["photo"]
    reference: str = photo.get("photo") or photo.get("animation", "")
    upload = call.uploads.get(reference.removeprefix("attach://"))
    if upload is None or not reference.startswith("attach://"):
        raise bad_request("profile photo must be uploaded as a file")
    return upload
