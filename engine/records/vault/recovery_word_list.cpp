#include "engine/records/vault/recovery_words.hpp"

namespace vignette::records {

const std::array<std::string_view, 256>& recovery_word_list()
{
    static constexpr std::array<std::string_view, 256> words{"acorn", "album", "alert", "amber", "angel", "apple",
        "april", "arrow", "autumn", "avenue", "baker", "bamboo", "banana", "barn", "basket", "beach", "bean", "bell",
        "bench", "berry", "bird", "blanket", "blue", "book", "bottle", "bread", "brick", "bridge", "brush", "bucket",
        "butter", "cabin", "cactus", "camel", "candle", "canoe", "canvas", "carpet", "castle", "cedar", "chair",
        "chalk", "cherry", "circle", "clay", "clock", "cloud", "clover", "cocoa", "coffee", "copper", "cotton",
        "crayon", "cream", "cricket", "crown", "curtain", "cushion", "daisy", "dance", "desk", "diary", "dinner",
        "donkey", "door", "dragon", "drawer", "dress", "drum", "duck", "eagle", "easy", "echo", "elder", "envelope",
        "fabric", "family", "farmer", "feather", "fence", "fiddle", "field", "fish", "flag", "flute", "forest", "fork",
        "fox", "friend", "frost", "fruit", "garden", "garlic", "gate", "gentle", "ginger", "giraffe", "glass", "globe",
        "glove", "gold", "grape", "grass", "guitar", "hammer", "harbour", "harvest", "hat", "hazel", "hedge", "helmet",
        "herb", "hill", "holiday", "honey", "horse", "island", "ivory", "ivy", "jacket", "jam", "jelly", "jersey",
        "jewel", "jigsaw", "journey", "jug", "kettle", "keyboard", "kitchen", "kite", "ladder", "lake", "lamp",
        "lantern", "lawn", "lemon", "letter", "library", "lily", "lion", "lizard", "loaf", "lunch", "magnet", "mango",
        "maple", "marble", "market", "meadow", "melon", "mirror", "monday", "monkey", "moon", "morning", "mountain",
        "mouse", "museum", "music", "napkin", "needle", "nest", "note", "oak", "ocean", "olive", "onion", "orange",
        "orchard", "otter", "oven", "owl", "paint", "palace", "panda", "paper", "parcel", "parrot", "peach", "pebble",
        "pencil", "pepper", "piano", "picnic", "pillow", "planet", "plate", "plum", "pocket", "pony", "potato",
        "pumpkin", "puzzle", "quilt", "rabbit", "radio", "rainbow", "raisin", "ribbon", "river", "robin", "rocket",
        "roof", "rose", "ruler", "saddle", "sailor", "salad", "salt", "sand", "scarf", "school", "shell", "shirt",
        "silver", "smile", "snow", "sofa", "spoon", "spring", "star", "stone", "summer", "sunday", "swan", "table",
        "teapot", "tent", "thimble", "tiger", "toast", "tomato", "tractor", "train", "tulip", "tunnel", "turtle",
        "umbrella", "valley", "velvet", "village", "violin", "wagon", "walnut", "water", "whale", "wheat", "willow",
        "window", "winter", "wolf", "wool", "yellow", "yogurt", "zebra"};
    return words;
}

} // namespace vignette::records
